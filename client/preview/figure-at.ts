import type { ProtocolRange } from '../../server/features/protocol/protocol.js';
import type { StatisticsFigure } from '../../server/features/protocol/preview.js';

type Position = ProtocolRange['start'];

interface Place {
  readonly id: string;
  readonly range: ProtocolRange;
}

/** Where figures stand, and where sentences say them again, for finding the one at a caret among thousands. */
export class FigurePlaces {
  readonly #places: readonly Place[];

  /** @param figures of one version of a draft, in any order */
  constructor(figures: readonly StatisticsFigure[]) {
    this.#places = figures
      .flatMap(({ id, range, again }) => [range, ...again].map((each) => ({ id, range: each })))
      .sort((one, other) => compare(one.range.start, other.range.start));
  }

  /**
   * Id of the figure a caret is in or at the end of; `null` where there is none. Where one ends and the next begins it
   * is the next.
   */
  at(caret: Position): string | null {
    let low = 0;
    let high = this.#places.length;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      const place = this.#places[middle];
      if (place === undefined || compare(place.range.start, caret) > 0) high = middle;
      else low = middle + 1;
    }
    const last = this.#places[low - 1];
    return last !== undefined && compare(caret, last.range.end) <= 0 ? last.id : null;
  }
}

function compare(one: Position, other: Position): number {
  return one.line - other.line || one.character - other.character;
}
