import { parting, type ListCue, type Gap, type Strength } from './sighting.js';

/** What stands behind the figure that was read last, up to the place that is read. */
export class OpenGap {
  #strength: Strength = parting.paragraph;
  #depth = 0;
  #cue: ListCue | undefined;
  #cueAt = -1;
  #sharesUnit = false;

  /** The strongest mark so far, as far as it stands in the fewest brackets. */
  get strength(): Strength {
    return this.#strength;
  }

  /** Whether 分别为 stands in it: what follows may share one unit. */
  get sharesUnit(): boolean {
    return this.#sharesUnit;
  }

  /** Notes a mark in so many brackets: only those in the fewest part the figures. */
  noteMark(strength: Strength, depth: number): void {
    if (depth === this.#depth && strength > this.#strength) this.#strength = strength;
  }

  /** Notes that so many brackets are left open: marks in those that were closed part nothing. */
  leaveBracket(depth: number): void {
    if (depth >= this.#depth) return;
    this.#depth = depth;
    this.#strength = parting.none;
  }

  /** Notes a word or colon that introduces parts, which does so unless another has before. */
  introduce(at: number): void {
    if (this.#cue === undefined) this.#setCue('among', at);
  }

  /** Notes a word before parts. */
  noteCue(cue: ListCue, at: number): void {
    if (cue === 'each') this.#sharesUnit = true;
    // The first 其中 introduces: in 其中,新建包括… the second belongs to a part, and in 其中…分别为 no others are told.
    if (this.#cue !== 'among') this.#setCue(cue, at);
  }

  /** What was introduced ends here. */
  dropCue(): void {
    this.#cue = undefined;
  }

  /** A full stop, or what is as strong, stands in it. */
  endSentence(): void {
    this.#depth = 0;
    if (this.#strength < parting.stop) this.#strength = parting.stop;
    this.#cue = undefined;
    this.#sharesUnit = false;
  }

  /** A paragraph begins in it. */
  openParagraph(): void {
    this.#strength = parting.paragraph;
  }

  /** Ends at a figure in so many brackets; the next gap opens behind it. */
  close(depth: number): Gap {
    const gap = {
      strength: this.#strength,
      depth: this.#depth,
      cue: this.#cue,
      cueAt: this.#cueAt,
    };
    this.#strength = parting.none;
    this.#depth = depth;
    this.#cue = undefined;
    this.#cueAt = -1;
    this.#sharesUnit = false;
    return gap;
  }

  #setCue(cue: ListCue, at: number): void {
    this.#cue = cue;
    this.#cueAt = at;
  }
}
