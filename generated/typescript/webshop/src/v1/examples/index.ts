export { OrderPaidEvent, exampleOrderPaidEvent } from "./order-paid-event.js";
export { ParcelTrackedEvent, exampleParcelTrackedEvent } from "./parcel-tracked-event.js";
export { RefundRequestedEvent, exampleRefundRequestedEvent } from "./refund-requested-event.js";
