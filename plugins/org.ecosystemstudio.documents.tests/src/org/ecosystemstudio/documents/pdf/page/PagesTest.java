/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.pdf.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class PagesTest {

    private static final float PAGE = 100;

    private final Pages pages = new Pages(PAGE);

    @Test
    void fillsAPageBeforeTheNext() {
        pages.add(List.of(item("a", 40), item("b", 60), item("c", 10)));
        assertEquals(List.of(new Pages.Place(0, 0), new Pages.Place(0, 40), new Pages.Place(1, 0)),
                places("a", "b", "c"));
    }

    @Test
    void leavesNoGapAtTheTopOfAPage() {
        pages.add(List.of(item("a", 90).gap(10), item("b", 20).gap(10)));
        assertEquals(List.of(new Pages.Place(0, 0), new Pages.Place(1, 0)), places("a", "b"));
    }

    @Test
    void keepsAHeadingWithWhatFollows() {
        pages.add(List.of(item("a", 70), item("heading", 20).keepNext(), item("b", 20)));
        assertEquals(List.of(new Pages.Place(1, 0), new Pages.Place(1, 20)), places("heading", "b"));
    }

    @Test
    void laysOutWhatBelongsTogetherEvenWhenNoPageHoldsIt() {
        pages.add(List.of(item("a", 60).keepNext(), item("b", 60).keepNext(), item("c", 60)));
        assertEquals(List.of(new Pages.Place(0, 0), new Pages.Place(1, 0), new Pages.Place(2, 0)),
                places("a", "b", "c"));
    }

    @Test
    void repeatsTheHeadOfATable() {
        pages.add(List.of(item("a", 95), item("row", 30).under(Piece.of(15, (canvas, x, y) -> {}))));
        assertEquals(List.of(new Pages.Place(1, 15)), places("row"));
    }

    @Test
    void cutsWhatIsHigherThanAPage() {
        List<Item> lines = new ArrayList<>();
        for (int line = 0; line < 25; line++) {
            lines.add(Item.of(Piece.of(10, (canvas, x, y) -> {}), 0));
        }
        pages.add(List.of(item("a", 50), Item.of(Stack.of(lines), 0), item("b", 10)));
        assertEquals(List.of(new Pages.Place(3, 0)), places("b"));
        assertEquals(4, pages.count());
    }

    @Test
    void startsAPageWhereAskedAndLeavesNoneEmpty() {
        pages.add(List.of(item("a", 10).startPage(), item("b", 10).startPage()));
        assertEquals(List.of(new Pages.Place(0, 0), new Pages.Place(1, 0)), places("a", "b"));
    }

    private static Item item(String name, float height) {
        return Item.of(Piece.of(height, (canvas, x, y) -> {}), 0).marked(new Item.Mark(name, 0, null));
    }

    private List<Pages.Place> places(String... names) {
        return List.of(names).stream().map(pages.places()::get).toList();
    }
}
