import type { KeyItem } from '../../charts/ledger/LedgerKey';
import type { Lang } from '../../domain/text';
import { ROLE_WORDS } from '../../i18n/catalogue';
import { capital, countWord, plansNamed } from '../../i18n/join';
import { ledgerKey } from '../ledgerRows';
import type { ActorsBoard } from './board';
import { answering, type Body } from './bodies';

/** "Answers for 12, leads 1": roles with the number of claims. */
export function rolesText({ roles }: Body, lang: Lang): string {
  const parts = roles.map(({ role, count }) =>
    lang === 'zh' ? `${ROLE_WORDS[role].zh}${count}` : `${ROLE_WORDS[role].en} ${count}`,
  );
  return parts
    .map((part, at) => (at === 0 ? part : part.charAt(0).toLowerCase() + part.slice(1)))
    .join(lang === 'zh' ? '，' : ', ');
}

/** Which plans say who answers for what is to be done. */
export function headline({ ledger, bodies }: ActorsBoard, lang: Lang): string {
  const all = countWord(ledger.columns.length, lang);
  const found = answering(bodies);
  const names = ledger.columns.filter(({ id }) => found.some(({ plan }) => plan === id)).map(({ label }) => label);
  if (names.length === 0)
    return lang === 'zh' ? '没有一份规划写明事情由谁负责' : 'No plan says who answers for what is to be done';
  const count = countWord(found.length, lang);
  if (lang === 'zh')
    return `${all}份规划里，${names.length === 1 ? '只有' : ''}${plansNamed(names, lang)}写明任务由谁负责，点到${count}个单位`;
  return names.length === 1
    ? `Only ${names[0]} says who answers for its tasks: ${count} bodies are named`
    : `${capital(plansNamed(names, lang))} say who answers for their tasks: ${count} bodies are named`;
}

export const DEK = {
  zh: '名字照各规划自己的写法，按类分行；名字下面是它以什么身份出现在几条说法里，任务之下点到同一单位的细项不再计。数只说明文中分得细不细，不比谁重要。没有点名的，写在最后一行。',
  en: 'Names are as the plans give them, sorted by kind; under each stand its roles and the number of claims, parts of a task that name the same body not counted again. A number tells how detailed a text is, not who matters more. What goes unnamed stands in the last row.',
};

export function keyItems({ ledger, bodies }: ActorsBoard, lang: Lang): KeyItem[] {
  const zh = lang === 'zh';
  return ledgerKey(
    [
      { look: 'solid', words: zh ? '文中点名' : 'named in the text', shown: bodies.some(({ inferred }) => !inferred) },
      { look: 'broken', words: zh ? '我们推断' : 'concluded by us', shown: bodies.some(({ inferred }) => inferred) },
    ],
    ledger.rows,
    lang,
  );
}
