import * as z from "zod";

// Unknown properties are kept, as the generated types do; formats are not judged, as nobody here does. An int64 that is
// no safe integer is not in the documents.
const optionalText = z.string().nullable().optional();

const customer = z.looseObject({
  id: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  points: z.int32().optional(),
  address: z.looseObject({ street: z.string(), city: z.string(), zip: optionalText, country: z.string() }),
});

const payment = z.discriminatedUnion("kind", [
  z.looseObject({ kind: z.literal("card"), last4: z.string(), authorised: z.boolean() }),
  z.looseObject({ kind: z.literal("invoice"), dueOn: z.string(), reference: z.string().optional() }),
  z.looseObject({ kind: z.literal("wallet"), provider: z.string(), account: z.string().nullable() }),
]);

const line = z.looseObject({
  sku: z.string(),
  title: z.string(),
  quantity: z.int32(),
  unitPrice: z.number(),
  discount: z.number().optional(),
  deliverAt: z.string().nullable(),
  note: optionalText,
});

export const order = z.looseObject({
  orderId: z.string(),
  placedAt: z.string(),
  sequence: z.int(),
  status: z.enum(["placed", "confirmed", "onHold", "cancelled"]),
  customer,
  payment,
  lines: z.array(line),
  tags: z.array(z.string()),
  express: z.boolean(),
  coupon: z.string().optional(),
  comment: optionalText,
});
