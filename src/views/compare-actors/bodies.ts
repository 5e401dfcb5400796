import type { Atlas } from '../../domain/atlas';
import type { ActorRef, Claim } from '../../domain/claim';
import type { Actor } from '../../domain/vocabulary';

export type Role = ActorRef['role'];

/** What a body does most comes first; the rest follows in this order. */
const ROLES: readonly Role[] = ['responsible', 'lead', 'issuer', 'speaker', 'partner', 'beneficiary'];

/** A body as one plan names it. */
export interface Body {
  readonly actor: Actor;
  readonly plan: string;
  /** Claims that name it. */
  readonly claims: readonly Claim[];
  /** No document says so: we concluded it. */
  readonly inferred: boolean;
  /** In how many of them it has a role. */
  readonly roles: readonly { readonly role: Role; readonly count: number }[];
}

const actorsOf = ({ actors }: Claim): string[] => (actors ?? []).map(({ actor }) => actor);

/** Whether something that a claim is part of, at any remove, names all the bodies that it names. */
function isRepeated(claim: Claim, byId: ReadonlyMap<string, Claim>): boolean {
  const passed = new Set([claim.id]);
  for (let whole = byId.get(claim.partOf ?? ''); whole && !passed.has(whole.id); whole = byId.get(whole.partOf ?? '')) {
    const named = actorsOf(whole);
    if (whole.kind !== 'absence' && actorsOf(claim).every((actor) => named.includes(actor))) return true;
    passed.add(whole.id);
  }
  return false;
}

/**
 * Claims in which a body acts. What is part of a claim that names the same bodies is not taken again; what is left out
 * has none that acts.
 */
export function actingClaims(claims: readonly Claim[]): Claim[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return claims.filter((claim) => claim.kind !== 'absence' && actorsOf(claim).length > 0 && !isRepeated(claim, byId));
}

const names = (claim: Claim, actor: string, role?: Role): boolean =>
  claim.actors?.some((ref) => ref.actor === actor && (role === undefined || ref.role === role)) ?? false;

function bodyOf(actor: Actor, plan: string, all: readonly Claim[]): Body[] {
  const naming = all.filter((claim) => claim.plan === plan && names(claim, actor.id));
  const stated = naming.filter(({ status }) => status !== 'inferred');
  const claims = stated.length > 0 ? stated : naming;
  if (claims.length === 0) return [];
  const roles = ROLES.map((role) => ({ role, count: claims.filter((claim) => names(claim, actor.id, role)).length }));
  return [{ actor, plan, claims, inferred: stated.length === 0, roles: roles.filter(({ count }) => count > 0) }];
}

/** Every body by plan; those that answer for more come first. */
export function bodiesOf({ plans, claims, vocabulary }: Pick<Atlas, 'plans' | 'claims' | 'vocabulary'>): Body[] {
  const acting = actingClaims(claims);
  return plans
    .flatMap(({ id }) => vocabulary.actors.flatMap((actor) => bodyOf(actor, id, acting)))
    .sort((a, b) => b.claims.length - a.claims.length);
}

/** Bodies that a plan makes answer for something. */
export const answering = (bodies: readonly Body[]): Body[] =>
  bodies.filter(({ roles, inferred }) => !inferred && roles.some(({ role }) => role === 'responsible'));
