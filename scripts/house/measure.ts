import { type ESTree, Visitor } from 'vite';
import { parseSource } from './imports';
import { lineAt, type Sources } from './sources';

/** A file, function or keyword with its place and its length in lines. */
export interface Measured {
  readonly where: string;
  readonly lines: number;
}

export interface Measures {
  readonly files: readonly Measured[];
  readonly functions: readonly Measured[];
  /** Every `any` that was written. */
  readonly anys: readonly Measured[];
}

/** Tests are lists of cases, and what a program wrote has no reader. */
const LEFT_OUT = /\.test\.|\.spec\.|\.generated\.|\/__svg__\//;

function isLiteralDeclaration(node: ESTree.Node): boolean {
  const declared =
    node.type === 'ExportNamedDeclaration' || node.type === 'ExportDefaultDeclaration' ? node.declaration : node;
  if (declared?.type !== 'VariableDeclaration') return false;
  return declared.declarations.every(({ init }) => isLiteral(init));
}

function isLiteral(node: ESTree.Node | null | undefined): boolean {
  if (node?.type === 'TSAsExpression' || node?.type === 'TSSatisfiesExpression') return isLiteral(node.expression);
  return node?.type === 'ObjectExpression' || node?.type === 'ArrayExpression';
}

interface Shape extends Measures {
  /** A catalogue of words or a table of numbers: more than half of it is literals, and none of it is a function. */
  readonly isData: boolean;
}

function shapeOf(file: string, text: string): Shape {
  const program = parseSource(file, text);
  const functions: Measured[] = [];
  const anys: Measured[] = [];
  const linesOf = ({ start, end }: ESTree.Span) => lineAt(text, end) - lineAt(text, start) + 1;
  const note = (list: Measured[]) => (node: ESTree.Span) => {
    list.push({ where: `${file}:${lineAt(text, node.start)}`, lines: linesOf(node) });
  };
  new Visitor({
    FunctionDeclaration: note(functions),
    FunctionExpression: note(functions),
    ArrowFunctionExpression: note(functions),
    TSAnyKeyword: note(anys),
  }).visit(program);
  const lines = text.trimEnd().split('\n').length;
  const literal = program.body.filter(isLiteralDeclaration).reduce((sum, node) => sum + linesOf(node), 0);
  return { files: [{ where: file, lines }], functions, anys, isData: functions.length === 0 && literal > lines / 2 };
}

/** The lengths of files and functions, tests, written-out and data-like files left aside; every `any` anywhere. */
export function measure(sources: Sources): Measures {
  const shapes = [...sources].map(([file, text]) => ({ file, shape: shapeOf(file, text) }));
  const counted = shapes.filter(({ file, shape }) => !LEFT_OUT.test(file) && !shape.isData);
  return {
    files: counted.flatMap(({ shape }) => shape.files),
    functions: counted.flatMap(({ shape }) => shape.functions),
    anys: shapes.flatMap(({ shape }) => shape.anys),
  };
}

/** The length that a share of the list does not exceed (nearest rank); 0 for an empty list. */
export function quantile(list: readonly Measured[], share: number): number {
  const sorted = list.map(({ lines }) => lines).sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/** The longest few, for a message. */
export function longest(list: readonly Measured[], count = 12): string {
  const sorted = [...list].sort((a, b) => b.lines - a.lines).slice(0, count);
  return sorted.map(({ where, lines }) => `  ${lines} lines  ${where}`).join('\n');
}
