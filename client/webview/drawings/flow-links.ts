import type { Flow, FlowNode } from '../../../server/features/protocol/preview.js';

/** From left to right. */
export const layers = ['in', 'due', 'out'] as const;

/** Links that have a width and lead from a node of the flow to one further right. */
export function soundLinks({ nodes, links }: Flow): Flow['links'] {
  const layerOf = new Map(nodes.map(({ id, layer }) => [id, layers.indexOf(layer)]));
  return links.filter(({ source, target, value }) => {
    const from = layerOf.get(source);
    const to = layerOf.get(target);
    return from !== undefined && to !== undefined && from < to && Number(value) > 0;
  });
}

/** Nodes nothing flows through, which are told in words. */
export function emptyNodes(flow: Flow): readonly FlowNode[] {
  const ends = new Set(soundLinks(flow).flatMap(({ source, target }) => [source, target]));
  return flow.nodes.filter(({ id }) => !ends.has(id));
}
