/** Texts of documents and schemas as messages show them: bounded, and without what a terminal obeys. */

/**
 * Control characters, halves of surrogate pairs, and what is invisible or turns the direction of the text
 * around it, as JSON escapes them.
 */
export function visible(text: string): string {
  const hidden =
    /[\p{Cc}\p{Cs}\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
  return text.replace(hidden, (letter) => {
    const escaped = JSON.stringify(letter).slice(1, -1);
    if (escaped !== letter) return escaped;
    const units = letter.split("");
    return units.map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
  });
}

/** The first characters of a text. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  // A character takes one or two units.
  const letters = Array.from(text.slice(0, 2 * most + 1));
  return letters.length > most ? `${letters.slice(0, most).join("")}…` : text;
}
