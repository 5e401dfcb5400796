import { useEffect, useMemo, useState } from 'react';
import { vouchFor } from '../../ui/trustedTypes';
import type { ExploreFile, StageData, WallStop, WallTour } from './types';
import { fill, SCREEN_WORDS } from './words';

interface ExploreProps {
  readonly tour: WallTour;
  /** Fetches what there is to explore; rejects where it does not come. */
  readonly load: () => Promise<ExploreFile>;
  /** The map follows what is chosen. */
  readonly onStage: (stage: StageData, dye: string | undefined) => void;
}

const MOST_PLANS = 2;

/** Adds a plan to the chosen ones, or takes it away; of more than two the oldest choice goes. */
const choosePlan = (chosen: readonly string[], id: string): readonly string[] =>
  chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id].slice(-MOST_PLANS);

/** What one plan says, all of it or on one theme. */
const claimsOf = ({ claims }: ExploreFile, plan: string, theme: string | undefined) =>
  claims.filter((claim) => claim.plan === plan && (theme === undefined || claim.themes.includes(theme)));

/** The places of one plan that still have a claim, with those claims alone. */
function narrowStage(stage: StageData, kept: ReadonlySet<string>): StageData {
  const narrow = <M extends StageData['regions'][number] | StageData['points'][number]>(marks: readonly M[]): M[] =>
    marks.flatMap((mark) => {
      const claims = mark.claims.filter((id) => kept.has(id));
      if (claims.length === 0) return [];
      return [{ ...mark, claims, ...('value' in mark ? { value: claims.length } : {}) }];
    });
  return { ...stage, regions: narrow(stage.regions), points: narrow(stage.points) };
}

/** The country with the territories of the chosen plans; with all of them while none is chosen. */
function homesOf(country: StageData, { plans }: ExploreFile, chosen: readonly string[]): StageData {
  if (chosen.length === 0) return country;
  const homes = new Set(plans.filter(({ id }) => chosen.includes(id)).map(({ home }) => home));
  const isHome = ({ place }: { readonly place: string }): boolean => homes.has(place);
  return { ...country, regions: country.regions.filter(isHome), points: country.points.filter(isHome) };
}

/** A presenter's panel: plans, themes and what they say, with targets for a finger. */
export function Explore({ tour, load, onStage }: ExploreProps) {
  const [file, setFile] = useState<ExploreFile | 'failed'>();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [theme, setTheme] = useState<string>();
  useEffect(() => {
    load().then(setFile, () => setFile('failed'));
  }, [load]);
  const stage = useMemo((): readonly [StageData, string | undefined] => {
    const [only] = chosen;
    const plan = typeof file === 'object' && chosen.length === 1 ? file.plans.find(({ id }) => id === only) : undefined;
    if (typeof file !== 'object') return [tour.country, undefined];
    if (!plan) return [homesOf(tour.country, file, chosen), undefined];
    return [narrowStage(plan.stage, new Set(claimsOf(file, plan.id, theme).map(({ id }) => id))), plan.dye];
  }, [file, chosen, theme, tour]);
  useEffect(() => onStage(...stage), [stage, onStage]);
  const { lang } = tour;
  if (file === undefined || file === 'failed')
    return <p className="wall-explore">{SCREEN_WORDS[file === 'failed' ? 'exploreFailed' : 'opening'][lang]}</p>;
  return (
    <section className="wall-explore" aria-label={SCREEN_WORDS.explore[lang]}>
      <Choices
        items={file.plans}
        chosen={chosen}
        label={SCREEN_WORDS.choosePlans[lang]}
        onChoose={(id) => setChosen(choosePlan(chosen, id))}
      />
      <Choices
        items={file.themes}
        chosen={theme === undefined ? [] : [theme]}
        label={SCREEN_WORDS.chooseTheme[lang]}
        onChoose={(id) => setTheme(theme === id ? undefined : id)}
      />
      <div className="wall-found">
        {chosen.map((plan) => (
          <Found key={`${plan}-${theme ?? ''}`} file={file} plan={plan} theme={theme} lang={lang} />
        ))}
      </div>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own markup, drawn at build with the rest of the site */}
      <div hidden dangerouslySetInnerHTML={{ __html: vouchFor(file.words) }} />
    </section>
  );
}

interface ChoicesProps {
  readonly items: readonly { readonly id: string; readonly label: string; readonly dye?: string }[];
  readonly chosen: readonly string[];
  readonly label: string;
  readonly onChoose: (id: string) => void;
}

const Choices = ({ items, chosen, label, onChoose }: ChoicesProps) => (
  <div className="wall-choices" role="group" aria-label={label}>
    {items.map(({ id, label: name, dye }) => (
      <button key={id} type="button" data-dye={dye} aria-pressed={chosen.includes(id)} onClick={() => onChoose(id)}>
        {name}
      </button>
    ))}
  </div>
);

interface FoundProps {
  readonly file: ExploreFile;
  readonly plan: string;
  readonly theme: string | undefined;
  readonly lang: WallTour['lang'];
}

/** The claims of a plan, to scroll by finger. */
function Found({ file, plan, theme, lang }: FoundProps) {
  const found = claimsOf(file, plan, theme);
  const head = file.plans.find(({ id }) => id === plan);
  return (
    <section data-dye={head?.dye}>
      <h2>
        {head?.label} <span>{fill(SCREEN_WORDS.claimsFound[lang], { n: found.length })}</span>
      </h2>
      <ol>
        {found.map(({ id, label, value }) => (
          <li key={id}>
            <button type="button" className="mark" data-claim={id} data-label={label}>
              <span className="wall-row-label">{label}</span>
              {value === '' ? null : <span className="wall-row-value">{value}</span>}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The stop whose place the map takes while somebody explores. */
export const exploredStop = (stop: WallStop, stage: StageData, dye: string | undefined): WallStop => {
  const { dye: _, home: __, ...rest } = stop;
  return { ...rest, stage, ...(dye === undefined ? {} : { dye }) };
};
