import * as v from "valibot";

// As the schema for zod beside this file.
const optionalText = v.optional(v.nullable(v.string()));
const int32 = v.pipe(v.number(), v.integer(), v.minValue(-2147483648), v.maxValue(2147483647));

const customer = v.looseObject({
  id: v.string(),
  name: v.string(),
  email: v.nullable(v.string()),
  points: v.optional(int32),
  address: v.looseObject({ street: v.string(), city: v.string(), zip: optionalText, country: v.string() }),
});

const payment = v.variant("kind", [
  v.looseObject({ kind: v.literal("card"), last4: v.string(), authorised: v.boolean() }),
  v.looseObject({ kind: v.literal("invoice"), dueOn: v.string(), reference: v.optional(v.string()) }),
  v.looseObject({ kind: v.literal("wallet"), provider: v.string(), account: v.nullable(v.string()) }),
]);

const line = v.looseObject({
  sku: v.string(),
  title: v.string(),
  quantity: int32,
  unitPrice: v.number(),
  discount: v.optional(v.number()),
  deliverAt: v.nullable(v.string()),
  note: optionalText,
});

export const order = v.looseObject({
  orderId: v.string(),
  placedAt: v.string(),
  sequence: v.pipe(v.number(), v.integer(), v.minValue(-9223372036854775808), v.maxValue(9223372036854775807)),
  status: v.picklist(["placed", "confirmed", "onHold", "cancelled"]),
  customer,
  payment,
  lines: v.array(line),
  tags: v.array(v.string()),
  express: v.boolean(),
  coupon: v.optional(v.string()),
  comment: optionalText,
});
