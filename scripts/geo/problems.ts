/** What is wrong, with its path: `shandong.json › counties › 370402: …`. */
export type Problem = string;

export const problem = (object: string, code: string, message: string): Problem => `${object} › ${code}: ${message}`;
