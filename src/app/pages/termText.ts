import type { ActorRef } from '../../domain/claim';
import type { LocalText } from '../../domain/text';

const text = (zh: string, en: string): LocalText => ({ zh, en });

/** What a body does in a claim; what it answers for first. */
export const ROLE_WORDS: Record<ActorRef['role'], LocalText> = {
  lead: text('牵头', 'Leads'),
  responsible: text('负责', 'Answers for'),
  issuer: text('发布', 'Issues'),
  speaker: text('发言', 'Speaks for'),
  partner: text('参与', 'Takes part in'),
  beneficiary: text('受益', 'Benefits from'),
};

export const TERM = { colon: text('：', ': ') } as const;
