/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
"use strict";
(() => {
    const plain = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    const buttons = [...document.querySelectorAll("[data-language]")];
    const parts = [...document.querySelectorAll("main > section, .lead, .search")];

    function choose(language) {
        document.documentElement.lang = language;
        parts.forEach(part => { part.hidden = part.lang !== language; });
        buttons.forEach(button => button.setAttribute("aria-pressed", String(button.dataset.language === language)));
    }

    function connect(input) {
        const section = document.querySelector(`.register[lang="${input.closest("[lang]").lang}"]`);
        if (!section) {
            input.parentElement.remove();
            return;
        }
        const details = section.querySelector("details");
        const output = input.parentElement.querySelector("output");
        const entries = [...section.querySelectorAll("li")].map(item => ({ item, text: plain(item.textContent) }));
        input.addEventListener("input", () => {
            const words = plain(input.value).split(/\s+/).filter(word => word);
            let found = 0;
            for (const { item, text } of entries) {
                item.hidden = !words.every(word => text.includes(word));
                found += item.hidden ? 0 : 1;
            }
            details.open = words.length > 0 && found > 0;
            output.textContent = words.length === 0 ? "" : found === 0 ? output.dataset.none
                : found === 1 ? output.dataset.one : `${found} ${output.dataset.many}`;
        });
    }

    buttons.forEach(button => button.addEventListener("click", () => {
        choose(button.dataset.language);
        history.replaceState(null, "", `#${button.dataset.language}`);
    }));
    document.querySelectorAll(".languages").forEach(part => { part.hidden = false; });
    document.querySelectorAll(".search input").forEach(connect);
    const asked = location.hash.slice(1);
    const offered = buttons.map(button => button.dataset.language);
    choose(offered.includes(asked) ? asked : document.documentElement.lang);
})();
