import './share.css';
import { useState } from 'react';
import { inLang, pathOf } from '../../domain/permalink';
import { LANGS } from '../../domain/text';
import { say } from '../../i18n/catalogue';
import { EMBED_THEMES, type EmbedLook, serializeEmbed } from '../../state/embed';
import { serializeSelection } from '../../state/url';
import { Dialog } from '../../ui/Dialog';
import { siteRoot } from '../siteRoot';
import { at, EMBED_SCRIPT, embedPath } from './addresses';
import { Choice } from './Choice';
import { CopyField } from './CopyField';
import { embedCode } from './embedCode';
import { useFrozen } from './frozen';
import { Preview, type Seen } from './Preview';
import type { Shared } from './types';
import { ACCENT_NOTE, FIXED_NOTE, LANGUAGE_WORDS, SHARE, THEME_WORDS } from './words';

const WIDTHS = ['320', '600', '900'] as const;

interface EmbedDialogProps {
  readonly shared: Shared;
  readonly onClose: () => void;
}

interface Options {
  readonly look: EmbedLook;
  readonly width: (typeof WIDTHS)[number];
  readonly automatic: boolean;
  readonly frozen: boolean;
  readonly link: Shared['link'];
}

/** The code that shows this view on somebody else's page, and how it will look there. */
export function EmbedDialog({ shared, onClose }: EmbedDialogProps) {
  const { lang } = shared.link;
  const [options, setOptions] = useState<Options>({
    look: { theme: shared.selection.scheme },
    width: '600',
    automatic: false,
    frozen: false,
    link: shared.link,
  });
  const [seen, setSeen] = useState<Seen>();
  const root = siteRoot(document).href;
  const frozen = useFrozen(root, options.link, options.frozen);
  const path = frozen.path ?? embedPath(options.link.lang, options.link.id);
  const src = at(root, path) + serializeEmbed(shared.selection, options.look);
  const height = seen?.src === src && seen.width === Number(options.width) ? seen.height : undefined;
  const change = (some: Partial<Options>) => setOptions({ ...options, ...some });
  const code = embedCode({
    src,
    title: seen?.title ?? shared.headline,
    page: at(root, pathOf(options.link)) + serializeSelection(shared.selection),
    height: height ?? seen?.height ?? 600,
    ...(options.automatic ? { script: at(root, EMBED_SCRIPT) } : {}),
  });
  return (
    <Dialog title={say(lang, 'embed')} close={say(lang, 'close')} className="share" onClose={onClose}>
      <div className="embed-tool">
        <div>
          <CopyField label={SHARE.code[lang]} text={code} action={SHARE.copyCode[lang]} rows={6} lang={lang} />
          <Settings options={options} shared={shared} change={change} />
          <p className="share-note" role="status">
            {frozen.failed ? SHARE.frozenFailed[lang] : frozen.path ? SHARE.frozenNote[lang] : null}{' '}
            {options.automatic || height === undefined ? null : FIXED_NOTE[lang](Number(options.width), height)}{' '}
            {seen?.accent && seen.accent !== options.look.accent ? ACCENT_NOTE[lang](`#${seen.accent}`) : null}
          </p>
        </div>
        <Preview src={src} width={Number(options.width)} lang={lang} onSeen={setSeen} />
      </div>
    </Dialog>
  );
}

interface SettingsProps {
  readonly options: Options;
  readonly shared: Shared;
  readonly change: (some: Partial<Options>) => void;
}

function Settings({ options, shared, change }: SettingsProps) {
  const { lang } = shared.link;
  const { look } = options;
  return (
    <>
      <Choice
        legend={SHARE.width[lang]}
        options={WIDTHS.map((value) => ({ value, label: `${value} px` }))}
        chosen={options.width}
        onChoose={(width) => change({ width })}
      />
      <Choice
        legend={SHARE.height[lang]}
        options={[
          { value: 'fixed', label: SHARE.heightFixed[lang] },
          { value: 'auto', label: SHARE.heightAuto[lang] },
        ]}
        chosen={options.automatic ? 'auto' : 'fixed'}
        onChoose={(mode) => change({ automatic: mode === 'auto' })}
      />
      <Choice
        legend={SHARE.theme[lang]}
        options={EMBED_THEMES.map((value) => ({ value, label: THEME_WORDS[value][lang] }))}
        chosen={look.theme}
        onChoose={(theme) => change({ look: { ...look, theme } })}
      />
      <Choice
        legend={SHARE.language[lang]}
        options={LANGS.map((value) => ({ value, label: LANGUAGE_WORDS[value] }))}
        chosen={options.link.lang}
        onChoose={(chosen) => change({ link: inLang(options.link, chosen) })}
      />
      <label className="share-check">
        <input
          type="checkbox"
          checked={options.frozen}
          onChange={(event) => change({ frozen: event.target.checked })}
        />
        {SHARE.freeze[lang]}
      </label>
      {shared.ofOnePlan ? <Accent options={options} lang={lang} change={change} /> : null}
    </>
  );
}

interface AccentProps extends Pick<SettingsProps, 'options' | 'change'> {
  readonly lang: Shared['link']['lang'];
}

/** The plan's colour as the view around the dialog has it, `#rrggbb`. */
function planColour(): string {
  const view = document.querySelector('[data-view]') ?? document.documentElement;
  const dye = getComputedStyle(view).getPropertyValue('--dye').trim();
  return /^#[\da-f]{6}$/i.test(dye) ? dye : '#000000';
}

/** In views over several plans colour tells them apart, and is not offered. */
function Accent({ options, lang, change }: AccentProps) {
  const { accent, theme } = options.look;
  const own = accent === undefined;
  return (
    <p className="share-accent">
      <label>
        {SHARE.accent[lang]}{' '}
        <input
          type="color"
          value={own ? planColour() : `#${accent}`}
          onChange={(event) => change({ look: { theme, accent: event.target.value.slice(1).toLowerCase() } })}
        />
      </label>
      <button type="button" disabled={own} onClick={() => change({ look: { theme } })}>
        {SHARE.planColour[lang]}
      </button>
    </p>
  );
}
