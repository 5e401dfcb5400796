import type { Atlas } from '../../domain/atlas';
import type { Lang } from '../../domain/text';
import { joinNames } from '../../i18n/join';
import { Comparison, type Scale } from './Comparison';
import type { Pair } from './pair';
import { Side } from './Side';
import { FAULTS } from './words';

interface AnswerProps {
  readonly pair: Pair;
  readonly atlas: Atlas;
  readonly lang: Lang;
  readonly siteUrl: string;
  /** Where the verdict gives the two one scale. */
  readonly scale: Scale | undefined;
}

/** What the page says to the address that it was asked with. */
export function Answer({ pair, atlas, lang, siteUrl, scale }: AnswerProps) {
  switch (pair.state) {
    case 'empty':
      return null;
    case 'unknown':
      return <Fault text={FAULTS.unknown[lang](joinNames(pair.ids, lang))} />;
    case 'same':
      return (
        <>
          <Fault text={FAULTS.same[lang](pair.a.label[lang])} />
          <Side claim={pair.a} first atlas={atlas} lang={lang} siteUrl={siteUrl} />
        </>
      );
    case 'one':
      return (
        <>
          {pair.unknown === undefined ? null : <Fault text={FAULTS.unknown[lang](pair.unknown)} />}
          <Side claim={pair.a} first atlas={atlas} lang={lang} siteUrl={siteUrl} />
        </>
      );
    case 'two':
      return <Comparison a={pair.a} b={pair.b} atlas={atlas} lang={lang} siteUrl={siteUrl} scale={scale} />;
  }
}

const Fault = ({ text }: { readonly text: string }) => (
  <p className="notice" role="status" data-fault="">
    {text}
  </p>
);
