export { OrderPaidEvent } from "./order-paid-event.js";
export { OrderPaidEventCustomer } from "./order-paid-event-customer.js";
export { OrderPaidEventLinesItem } from "./order-paid-event-lines-item.js";
export {
  OrderPaidEventPayment,
  type OrderPaidEventPaymentCard,
  type OrderPaidEventPaymentInvoice,
  type UnrecognizedOrderPaidEventPayment,
} from "./order-paid-event-payment.js";
export { OrderPaidEventState } from "./order-paid-event-state.js";
export { ParcelTrackedEvent } from "./parcel-tracked-event.js";
export { ParcelTrackedEventPlace } from "./parcel-tracked-event-place.js";
export { RefundRequestedEvent } from "./refund-requested-event.js";
export { RefundRequestedEventMoney } from "./refund-requested-event-money.js";
export { RefundRequestedEventReason } from "./refund-requested-event-reason.js";
