/** What each node leads to. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

const NONE: ReadonlySet<string> = new Set();

/** The shortest way from a node back to itself, or nothing. */
function shortestLoop(graph: Graph, start: string): string[] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const node of queue) {
    for (const next of graph.get(node) ?? NONE) {
      if (next === start) return wayTo(cameFrom, start, node);
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, node);
      queue.push(next);
    }
  }
  return undefined;
}

function wayTo(cameFrom: ReadonlyMap<string, string>, start: string, end: string): string[] {
  const way = [end];
  for (let at = end; at !== start; ) {
    at = cameFrom.get(at) ?? start;
    way.unshift(at);
  }
  return way;
}

function withoutNodes(graph: Graph, gone: ReadonlySet<string>): Graph {
  return new Map([...graph].filter(([node]) => !gone.has(node)));
}

/** Loops in a graph, each a list of nodes of which the last leads to the first. No node is told of twice. */
export function findCycles(graph: Graph): string[][] {
  const loops: string[][] = [];
  let rest = graph;
  for (const node of [...graph.keys()].sort()) {
    const loop = rest.has(node) ? shortestLoop(rest, node) : undefined;
    if (!loop) continue;
    loops.push(loop);
    rest = withoutNodes(rest, new Set(loop));
  }
  return loops;
}
