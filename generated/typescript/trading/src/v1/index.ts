export { Allocation } from "./allocation.js";
export { BusinessUnit } from "./business-unit.js";
export { BusinessUnitsCreated } from "./business-units-created.js";
export { TradeInventoryAllocated } from "./trade-inventory-allocated.js";
