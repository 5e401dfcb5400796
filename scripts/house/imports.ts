import { type ESTree, parseSync, Visitor, type VisitorObject } from 'vite';
import { lineAt } from './sources';

/** One place where a file names another. */
export interface Import {
  readonly kind: 'import' | 'export' | 'dynamic' | 'type' | 'glob' | 'url';
  /** What is written: one name, or a glob's patterns; none when it is worked out at run time. */
  readonly names: readonly string[];
  readonly line: number;
}

interface Found {
  readonly kind: Import['kind'];
  readonly at: number;
  readonly names: readonly string[];
}

function literal(node: ESTree.Node | null | undefined): string[] {
  if (node?.type === 'Literal' && typeof node.value === 'string') return [node.value];
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) {
    return node.quasis.map((quasi) => quasi.value.cooked ?? '');
  }
  return [];
}

function literals(node: ESTree.Node | null | undefined): string[] {
  if (node?.type !== 'ArrayExpression') return literal(node);
  return node.elements.flatMap((element) => literal(element));
}

/** `import.meta`, or with a name `import.meta.<name>`. */
function isImportMeta(node: ESTree.Node | null | undefined, name?: string): boolean {
  if (name === undefined) return node?.type === 'MetaProperty' && node.meta.name === 'import';
  return (
    node?.type === 'MemberExpression' &&
    node.property.type === 'Identifier' &&
    node.property.name === name &&
    isImportMeta(node.object)
  );
}

function isModuleUrl(node: ESTree.NewExpression): boolean {
  const { callee, arguments: args } = node;
  return callee.type === 'Identifier' && callee.name === 'URL' && isImportMeta(args[1], 'url');
}

function collector(found: Found[]): VisitorObject {
  const add = (kind: Import['kind'], node: ESTree.Node, names: readonly string[]) =>
    found.push({ kind, at: node.start, names });
  return {
    ImportDeclaration: (node) => add(node.importKind === 'type' ? 'type' : 'import', node, literal(node.source)),
    ExportAllDeclaration: (node) => add('export', node, literal(node.source)),
    ExportNamedDeclaration: (node) => node.source && add('export', node, literal(node.source)),
    ImportExpression: (node) => add('dynamic', node, literal(node.source)),
    TSImportType: (node) => add('type', node, literal(node.source)),
    TSExternalModuleReference: (node) => add('import', node, literal(node.expression)),
    CallExpression: (node) => {
      if (isImportMeta(node.callee, 'glob')) add('glob', node, literals(node.arguments[0]));
    },
    NewExpression: (node) => {
      if (isModuleUrl(node)) add('url', node, literal(node.arguments[0]));
    },
  };
}

/** Parses a TypeScript or JavaScript file; throws with the file, the line and the parser's words. */
export function parseSource(file: string, text: string): ESTree.Program {
  const { program, errors } = parseSync(file, text);
  const [error] = errors;
  if (!error) return program;
  const line = lineAt(text, error.labels[0]?.start ?? 0);
  throw new Error(`${file}:${line}: ${error.message}`);
}

/** Every way in which a file names another: static, type-only, re-exported, dynamic, globbed, by module URL. */
export function importsOf(file: string, text: string): Import[] {
  const found: Found[] = [];
  new Visitor(collector(found)).visit(parseSource(file, text));
  return found.map(({ kind, at, names }) => ({ kind, names, line: lineAt(text, at) }));
}
