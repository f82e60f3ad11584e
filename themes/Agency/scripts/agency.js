import { readingTools } from "./reading-tools.js";
import { gallery } from "./gallery.js";
import { actions } from "./actions.js";

readingTools(document);
gallery(document);
actions(document);
