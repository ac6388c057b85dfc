import { createRoot } from "react-dom/client";
import { PageApp } from "./PageApp";

const place = document.getElementById("page");
if (place !== null) createRoot(place).render(<PageApp addin="../addin/" />);
