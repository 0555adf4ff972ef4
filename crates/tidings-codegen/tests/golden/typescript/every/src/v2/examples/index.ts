export { Everything, exampleEverything } from "./everything.js";
