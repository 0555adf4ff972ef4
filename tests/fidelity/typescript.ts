import { {Type} } from "./m";
export const parse = (text: string): unknown => {Type}.parse(text);
// Ends of lines that Unicode has and JSON takes as they are: escaped, for harnesses that read answers line by line.
const escaped = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
export const print = (value: any): string => {Type}.stringify(value).replace(/[\u0085\u2028\u2029]/g, escaped);
