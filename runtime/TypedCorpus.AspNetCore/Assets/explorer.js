import "./search.js";
import "./copy.js";
