export { Everything } from "./everything.js";
