/**
 * Patterns of texts. A regular expression is compiled when the package is generated: here is only
 * the loop that goes through the table that it became, once per text whatever the pattern is.
 */

/** A regular expression, compiled. */
export interface Pattern {
  /** As the schema spells it. */
  readonly source: string;
  /** The automaton, as text. */
  readonly table: string;
  /** The automaton, from the first use on. */
  automaton?: Automaton;
}

/** A table in which a state is the place where its row begins. */
interface Automaton {
  /** The class of each character of ASCII. */
  readonly ascii: Uint8Array;
  /** The characters at which another class begins, and these classes. */
  readonly begins: Uint32Array;
  readonly classes: Uint8Array;
  /** The state that follows: a row per state, a column per class. */
  readonly next: Uint16Array;
  /** The state in which a text begins. */
  readonly start: number;
  /** States from this one on are those in which a text may end. */
  readonly accepting: number;
  /** States that nothing leaves, or -1: those that never accept and that always do. */
  readonly dead: number;
  readonly decided: number;
}

/** Whether a pattern matches somewhere in a text. */
export function matches(pattern: Pattern, text: string): boolean {
  const automaton = (pattern.automaton ??= automatonOf(pattern.table));
  const { ascii, next, accepting, dead, decided } = automaton;
  const length = text.length;
  let state = automaton.start;
  for (let at = 0; at < length; at++) {
    let code = text.charCodeAt(at);
    if (code >= 0x80) {
      // Half of a surrogate pair without the other is a character of its own (ECMA 262, 11.1.4).
      code = text.codePointAt(at) ?? code;
      if (code > 0xffff) at++;
      state = next[state + classOf(code, automaton)] ?? 0;
    } else {
      state = next[state + (ascii[code] ?? 0)] ?? 0;
    }
    if (state === dead || state === decided) break;
  }
  return state >= accepting;
}

function classOf(code: number, { begins, classes }: Automaton): number {
  let from = 0;
  let to = begins.length;
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    if ((begins[middle] ?? 0) <= code) from = middle;
    else to = middle;
  }
  return classes[from] ?? 0;
}

/** Reads a table: numbers of five bits per digit, the lowest first. */
function automatonOf(table: string): Automaton {
  const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  let at = 0;
  const number = (): number => {
    for (let value = 0, shift = 0; ; shift += 5) {
      const digit = digits.indexOf(table.charAt(at++));
      value |= (digit & 31) << shift;
      if (digit < 32) return value;
    }
  };
  const width = number();
  const states = number();
  const start = number() * width;
  const accepting = number() * width;
  const ranges = number();
  const begins = new Uint32Array(ranges);
  const classes = new Uint8Array(ranges);
  for (let range = 0; range < ranges; range++) {
    begins[range] = (begins[range - 1] ?? 0) + number();
    classes[range] = number();
  }
  const next = new Uint16Array(states * width);
  for (let state = 0; state < states;) {
    const same = number();
    for (let column = 0; column < width;) {
      const symbol = number();
      const way = symbol % 2 === 1 ? symbol >> 1 : -(symbol >> 1);
      const end = column + number();
      for (; column < end; column++) {
        for (let other = state; other < state + same; other++) {
          next[other * width + column] = symbol === 0 ? 0 : (other + way) * width;
        }
      }
    }
    state += same;
  }
  const stays = (state: number): boolean =>
    next.subarray(state, state + width).every((to) => to === state);
  const last = next.length - width;
  const automaton: Automaton = {
    ascii: new Uint8Array(0x80),
    begins,
    classes,
    next,
    start,
    accepting,
    dead: accepting > 0 && stays(0) ? 0 : -1,
    decided: accepting <= last && stays(last) ? last : -1,
  };
  automaton.ascii.forEach((_, code) => {
    automaton.ascii[code] = classOf(code, automaton);
  });
  return automaton;
}
