/** The same in a program that never imports the root of a package. */
import { Color, TestCreated } from "@acme/bank-events/v1";
import { OrderPaidEvent } from "@acme/webshop-events/v1/order-paid-event";

export const readers = [TestCreated, OrderPaidEvent] as const;
export const colors = { all: Color, known: Color.values };
export const statementOf = (content: TestCreated) => content.accountStatement;
