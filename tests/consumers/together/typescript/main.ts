/** Three components in one program: one handler for what their readers refuse, and values that pass between them. */
import { Decimal, ParseError, type Type } from "@acme/bank-events";
import { TestCreated } from "@acme/bank-events/v1";
import * as bank from "@acme/bank-events/v1/examples";
import { ParseError as UsersError } from "@acme/users-events";
import { AccountCreated } from "@acme/users-events/v1";
import { Decimal as WebshopDecimal } from "@acme/webshop-events";
import { OrderPaidEvent } from "@acme/webshop-events/v1";
import * as webshop from "@acme/webshop-events/v1/examples";

function check(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

/** The one handler. */
function refusal<T>(type: Type<T>, text: string): string {
  try {
    return type.stringify(type.parse(text));
  } catch (error) {
    if (!(error instanceof ParseError) || !(error instanceof UsersError)) throw error;
    return error.faults.map(({ path, message }) => `${path}: ${message}`).join("; ");
  }
}

function refuses<T>(type: Type<T> & { readonly eventName: string }): void {
  check(refusal(type, "[]") === "$: expected an object, found an array", type.eventName);
  check(refusal(type, "{}").includes(": required, but missing"), type.eventName);
}

refuses(TestCreated);
refuses(AccountCreated);
refuses(OrderPaidEvent);

// An amount of one component is an amount of another's.
const [sample] = webshop.OrderPaidEvent;
const paid = OrderPaidEvent.parse(OrderPaidEvent.stringify({ ...sample, total: new Decimal("1568.10") }));
check(paid.total instanceof Decimal && paid.total instanceof WebshopDecimal, "instanceof Decimal");
const created: TestCreated = { ...bank.TestCreated[0], accountStatement: paid.total };
const text = TestCreated.stringify(TestCreated.from(created));
check(text.includes('"accountStatement":1568.10,'), text);
const back: WebshopDecimal | number | undefined = TestCreated.parse(text).accountStatement;
check(String(back) === "1568.10" && OrderPaidEvent.is({ ...sample, total: back }), "the digits come back");

class OwnDecimal extends Decimal {}
check(!(paid.total instanceof OwnDecimal) && new OwnDecimal("1.0") instanceof Decimal, "a class that extends Decimal");
for (const other of [null, undefined, 1, {}, { text: "1.0" }, new Error("x")]) {
  check(!((other as unknown) instanceof Decimal) && !((other as unknown) instanceof ParseError), String(other));
}
