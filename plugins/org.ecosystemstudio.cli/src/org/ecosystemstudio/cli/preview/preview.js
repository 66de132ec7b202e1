/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
"use strict";
(() => {
    const frame = document.getElementById("documents");
    const summary = document.getElementById("summary");
    const errors = document.getElementById("errors");
    let shown = 0;

    function say(text, bad) {
        summary.textContent = text;
        summary.className = bad ? "bad" : "";
    }

    function load(start) {
        const inside = frame.contentWindow.location;
        if (inside.href === "about:blank") {
            frame.src = start;
            document.getElementById("back").href = start;
        } else {
            inside.reload();
        }
    }

    const events = new EventSource("/state");
    events.addEventListener("message", event => {
        const state = JSON.parse(event.data);
        const bad = state.errors.length > 0;
        say(bad && !state.start ? `${state.summary} ${document.body.dataset.nothing}` : state.summary, bad);
        errors.replaceChildren(...state.errors.map(line => {
            const item = document.createElement("li");
            item.textContent = line;
            return item;
        }));
        if (state.start && state.number !== shown && (!bad || shown === 0)) {
            load(state.start);
        }
        shown = state.number;
    });
    events.addEventListener("error", () => say(document.body.dataset.lost, true));
})();
