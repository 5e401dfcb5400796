import type { Claim } from '../../domain/claim';
import { byId } from '../../domain/slice';
import { worthOf } from './ledger';
import { placesStage, type StageSite } from './stage';
import { AllWords, type Pen } from './stops';
import type { ExploreFile } from './types';

const NOT_SHOWN: ReadonlySet<Claim['kind']> = new Set(['plan', 'absence']);

/** All that a presenter may call up: every claim of every plan with its places, themes and words. One file a language. */
export async function exploreFile(site: StageSite, pen: Pen): Promise<ExploreFile> {
  const { atlas, lang } = site;
  const claims = atlas.claims.filter(({ kind }) => !NOT_SHOWN.has(kind));
  const used = new Set(claims.flatMap(({ themes }) => themes));
  return {
    plans: atlas.plans.map((plan) => ({
      id: plan.id,
      label: plan.short[lang],
      dye: plan.dye,
      home: byId(atlas.places, plan.place, 'place').id,
      stage: placesStage(
        plan.id,
        claims.filter((claim) => claim.plan === plan.id),
        site,
      ),
    })),
    themes: atlas.vocabulary.themes
      .filter(({ id }) => used.has(id))
      .map(({ id, label }) => ({ id, label: label[lang] })),
    claims: claims.map((claim) => ({
      id: claim.id,
      plan: claim.plan,
      themes: claim.themes,
      places: claim.places.map(({ place }) => place),
      label: claim.label[lang],
      value: worthOf(claim, atlas, lang),
    })),
    words: await pen.html(<AllWords claims={claims} atlas={atlas} lang={lang} />),
  };
}
