export { BusinessUnitsCreated, exampleBusinessUnitsCreated } from "./business-units-created.js";
export {
  TradeInventoryAllocated,
  exampleTradeInventoryAllocated,
} from "./trade-inventory-allocated.js";
