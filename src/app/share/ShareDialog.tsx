import './share.css';
import { useState } from 'react';
import { bySource, quotation, sourceWork, USUAL_FORMAT } from '../../domain/citation';
import { CITATION_FORMATS, type CitationFormat, cite } from '../../domain/cite';
import type { Claim } from '../../domain/claim';
import { pathOf } from '../../domain/permalink';
import { byId } from '../../domain/slice';
import { say } from '../../i18n/catalogue';
import { serializeSelection } from '../../state/url';
import { Dialog } from '../../ui/Dialog';
import { dayOf } from '../day';
import { siteRoot } from '../siteRoot';
import { at } from './addresses';
import { Choice } from './Choice';
import { CopyField } from './CopyField';
import type { Shared } from './types';
import { FORMAT_WORDS, SHARE } from './words';
import { pictureWork } from './works';

interface ShareDialogProps {
  readonly shared: Shared;
  readonly onClose: () => void;
}

/** The address of what is on screen, its entry for a bibliography, and the selected words with their source. */
export function ShareDialog({ shared, onClose }: ShareDialogProps) {
  const { lang } = shared.link;
  const root = siteRoot(document).href;
  const address = at(root, pathOf(shared.link)) + serializeSelection(shared.selection);
  return (
    <Dialog title={say(lang, 'share')} close={say(lang, 'close')} className="dialog-narrow share" onClose={onClose}>
      <section>
        <h3>{SHARE.link[lang]}</h3>
        <CopyField label={SHARE.link[lang]} text={address} action={SHARE.copyLink[lang]} rows={2} lang={lang} />
        <p className="share-note">{SHARE.linkNote[lang]}</p>
        <SendButton shared={shared} address={address} />
      </section>
      <Cite shared={shared} address={address} />
      <Quotations shared={shared} root={root} />
    </Dialog>
  );
}

interface PartProps {
  readonly shared: Shared;
  /** Absolute, of the page with its selection. */
  readonly address: string;
}

/** Phones hand an address on by themselves. */
function SendButton({ shared, address }: PartProps) {
  if (typeof navigator.share !== 'function') return null;
  // Whoever changes their mind has done nothing wrong.
  const send = () => void navigator.share({ title: shared.headline, url: address }).catch(() => undefined);
  return (
    <button type="button" onClick={send}>
      {SHARE.send[shared.link.lang]}
    </button>
  );
}

const PICTURE = '';

function Cite({ shared, address }: PartProps) {
  const { lang, id } = shared.link;
  const { claims, sources } = shared.page.atlas;
  const [format, setFormat] = useState<CitationFormat>(USUAL_FORMAT[lang]);
  const [what, setWhat] = useState(PICTURE);
  const used = new Set(claims.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  const accessed = dayOf(new Date());
  const source = sources.find((candidate) => candidate.id === what);
  const work = source
    ? sourceWork(source, lang, accessed)
    : pictureWork({ id, title: shared.headline, url: address, lang, accessed });
  return (
    <section>
      <h3>{SHARE.cite[lang]}</h3>
      <label className="share-what">
        {SHARE.citeWhat[lang]}{' '}
        <select value={what} onChange={(event) => setWhat(event.target.value)}>
          <option value={PICTURE}>{SHARE.thisPicture[lang]}</option>
          {sources
            .filter((candidate) => used.has(candidate.id))
            .map((candidate) => (
              <option key={candidate.id} value={candidate.id}>
                {candidate.title[lang]}
              </option>
            ))}
        </select>
      </label>
      <Choice
        legend={SHARE.format[lang]}
        options={CITATION_FORMATS.map((value) => ({ value, label: FORMAT_WORDS[value][lang] }))}
        chosen={format}
        onChoose={setFormat}
      />
      <CopyField
        label={SHARE.cite[lang]}
        text={cite(work, format)}
        action={SHARE.copyCitation[lang]}
        rows={format === 'bibtex' ? 9 : 3}
        lang={lang}
      />
    </section>
  );
}

const isOf = (key: string) => (claim: Claim) => claim.id === key || claim.places.some(({ place }) => place === key);

function Quotations({ shared, root }: { readonly shared: Shared; readonly root: string }) {
  const { lang } = shared.link;
  const { select } = shared.selection;
  const { atlas } = shared.page;
  const chosen = select === undefined ? [] : atlas.claims.filter(isOf(select));
  const quoted = chosen.flatMap((claim) =>
    bySource(claim.evidence).map(({ source, evidence }) => ({
      claim,
      text: quotation(
        {
          source: byId(atlas.sources, source, 'source'),
          evidence,
          url: at(root, pathOf({ page: 'claim', lang, id: claim.id })),
          accessed: dayOf(new Date()),
        },
        lang,
      ),
    })),
  );
  return (
    <section>
      <h3>{SHARE.quote[lang]}</h3>
      <p className="share-note">{quoted.length > 0 ? SHARE.quoteNote[lang] : SHARE.quoteNone[lang]}</p>
      {quoted.map(({ claim, text }) => (
        <CopyField
          key={text}
          label={claim.label[lang]}
          text={text}
          action={say(lang, 'copyQuotation')}
          rows={3}
          lang={lang}
        />
      ))}
    </section>
  );
}
