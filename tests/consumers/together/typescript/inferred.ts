/** Declarations with inferred types: each must be nameable by a program that depends on components alone. */
import { BankEvent } from "@acme/bank-events";
import { Color, TestCreated } from "@acme/bank-events/v1";
import { WebshopEvent } from "@acme/webshop-events";

export const readers = [BankEvent, WebshopEvent] as const;
export const created = { ...TestCreated };
export const colors = { all: Color, known: Color.values };
export const statementOf = (content: TestCreated) => content.accountStatement;
export const isCreated = (event: BankEvent) => event["detail-type"] === "bank.test:created";
export const detailTypeOf = (event: BankEvent | WebshopEvent) => event["detail-type"];
export const validator = BankEvent["~standard"];
