import type * as v1 from "../index.js";

const samples: readonly unknown[] = [
  {
    plain: "Blåbærsyltetøy 🍓",
    character: "🍓",
    uuid: "123e4567-e89b-12d3-a456-426614174000",
    dateTime: "2023-07-04T08:05:58.330120-04:00",
    date: "2024-02-29",
    time: "08:05:58.3300Z",
    duration: "P1DT12H",
    uri: "https://example.com/a?b=c#d",
    email: "ola.nordmann@example.com",
    bytes: "AAECAw==",
    decimal: "1.10",
    address: "127.0.0.1",
    iban: "NO9386011117947",
    name: "Ola",
    holidays: ["2024-05-17"],
  },
  {
    plain: "",
    character: "\u0000",
    uuid: "123E4567-E89B-12D3-A456-426614174000",
    dateTime: "2023-07-04T12:05:58Z",
    date: "2024-02-29",
    time: "08:05:58.3300Z",
    duration: "P1DT12H",
    uri: "https://example.com/a?b=c#d",
    email: "ola.nordmann@example.com",
    bytes: "AAECAw==",
    decimal: "1.10",
    address: "127.0.0.1",
    iban: "NO9386011117947",
    name: "Ola",
    holidays: [],
  },
];

/** Samples of {@link v1.TextShown}. */
export const TextShown = samples as readonly [v1.TextShown, ...v1.TextShown[]];

/** The first sample of {@link v1.TextShown}, with some properties changed: a new object each time. */
export function exampleTextShown(changes: Partial<v1.TextShown> = {}): v1.TextShown {
  return { ...TextShown[0], ...changes };
}
