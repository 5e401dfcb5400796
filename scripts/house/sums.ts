import { type ESTree, Visitor } from 'vite';
import { parseSource } from './imports';
import { lineAt, type Sources } from './sources';

/** A place where a number that a plan states is added to another. */
export interface Addition {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** The fields and the names in which a quantity's numbers travel (`domain/quantity`). */
const BOUNDS: ReadonlySet<string> = new Set(['low', 'high', 'magnitude']);
/** Calls that hand on what they are called on or given. */
const HANDING_ON =
  /^(?:map|flatMap|filter|flat|slice|concat|at|sort|toSorted|reverse|from|of|min|max|values|Number|abs|round)$/;
/** Calls that add up what they are called on or given. */
const ADDING_UP = /^(?:reduce|reduceRight|sum|fsum|cumsum|fcumsum|rollup|mean)$/;

type Node = ESTree.Node | null | undefined;

function nameOf(callee: ESTree.Node): string {
  if (callee.type === 'Identifier') return callee.name;
  return callee.type === 'MemberExpression' && callee.property.type === 'Identifier' ? callee.property.name : '';
}

/** `list.at(0)` hands on what is in the list, a function of one's own by that name need not. */
const isHandedOn = (callee: ESTree.Node): boolean =>
  callee.type === 'Identifier' ? callee.name === 'Number' : HANDING_ON.test(nameOf(callee));

/** What is looked through to find a number: wrappers, choices, lists, what a callback returns. */
function insideOf(node: ESTree.Node): readonly Node[] {
  switch (node.type) {
    case 'TSAsExpression':
    case 'TSNonNullExpression':
    case 'TSSatisfiesExpression':
    case 'ParenthesizedExpression':
    case 'ChainExpression':
      return [node.expression];
    case 'UnaryExpression':
    case 'SpreadElement':
    case 'ReturnStatement':
      return [node.argument];
    case 'LogicalExpression':
      return [node.left, node.right];
    case 'ConditionalExpression':
      return [node.consequent, node.alternate];
    case 'ArrayExpression':
      return node.elements;
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return [node.body];
    case 'BlockStatement':
      return node.body;
    case 'CallExpression':
      return isHandedOn(node.callee) ? [node.callee, ...node.arguments] : [];
    default:
      return [];
  }
}

/** Whether a node is, or hands on, a number that a plan states. `known`: variables that hold one. */
function carries(node: Node, known: ReadonlySet<string>): boolean {
  if (!node) return false;
  if (node.type === 'Identifier') return BOUNDS.has(node.name) || known.has(node.name);
  if (node.type === 'MemberExpression') {
    const field = node.property.type === 'Identifier' && !node.computed ? node.property.name : '';
    return BOUNDS.has(field) || (HANDING_ON.test(field) || node.computed ? carries(node.object, known) : false);
  }
  return insideOf(node).some((inner) => carries(inner, known));
}

function namesIn(pattern: ESTree.BindingPattern): string[] {
  if (pattern.type === 'Identifier') return [pattern.name];
  if (pattern.type !== 'ArrayPattern') return [];
  return pattern.elements.flatMap((element) => (element?.type === 'Identifier' ? [element.name] : []));
}

/** Variables of a file that hold a stated number or a list of them, at whatever remove. */
function holders(program: ESTree.Program): ReadonlySet<string> {
  const known = new Set<string>();
  let before = -1;
  while (before !== known.size) {
    before = known.size;
    new Visitor({
      VariableDeclarator: ({ id, init }) => {
        if (carries(init, known)) for (const name of namesIn(id)) known.add(name);
      },
    }).visit(program);
  }
  return known;
}

function additionsIn(file: string, text: string): Addition[] {
  const program = parseSource(file, text);
  const known = holders(program);
  const found: Addition[] = [];
  const add = ({ start, end }: ESTree.Span) =>
    found.push({ file, line: lineAt(text, start), text: text.slice(start, end).replace(/\s+/g, ' ').slice(0, 90) });
  new Visitor({
    BinaryExpression: (node) => {
      if (node.operator === '+' && (carries(node.left, known) || carries(node.right, known))) add(node);
    },
    AssignmentExpression: (node) => {
      if (node.operator === '+=' && (carries(node.left, known) || carries(node.right, known))) add(node);
    },
    CallExpression: (node) => {
      if (!ADDING_UP.test(nameOf(node.callee))) return;
      const on = node.callee.type === 'MemberExpression' ? [node.callee.object] : [];
      if ([...on, ...node.arguments].some((part) => carries(part, known))) add(node);
    },
  }).visit(program);
  return found;
}

/**
 * Every addition of a number that a plan states. There is none to allow: territories of plans lie in each other
 * (Shenzhen in Guangdong), parts of one plan overlap, and no plan states a sum over them. A total that a plan does state
 * is a claim of its own.
 */
export const additions = (sources: Sources): Addition[] =>
  [...sources].flatMap(([file, text]) => additionsIn(file, text));
