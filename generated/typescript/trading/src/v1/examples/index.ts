export { BusinessUnitsCreated } from "./business-units-created.js";
export { TradeInventoryAllocated } from "./trade-inventory-allocated.js";
