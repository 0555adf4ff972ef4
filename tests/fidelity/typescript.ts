import { {Type} } from "./m";
export const parse = (text: string): unknown => {Type}.parse(text);
export const print = (value: any): string => {Type}.stringify(value);
