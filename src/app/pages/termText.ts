import type { LocalText } from '../../domain/text';

const text = (zh: string, en: string): LocalText => ({ zh, en });

export const TERM = { colon: text('：', ': ') } as const;
