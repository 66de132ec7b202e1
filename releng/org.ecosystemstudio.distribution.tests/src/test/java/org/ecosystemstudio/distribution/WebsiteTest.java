/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;

/** Clicks through all documents of an example in a browser, from files. */
class WebsiteTest {

    @TempDir
    private static Path folder;

    private static ChromeDriver browser;

    @BeforeAll
    static void openBrowser() {
        generate("noordhoek", "both");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile()).build();
        browser = new ChromeDriver(service,
                new ChromeOptions().setBinary("/usr/bin/chromium").addArguments("--headless", "--no-sandbox",
                        "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                        "--disable-component-update", "--disable-sync", "--window-size=1280,1000",
                        "--user-data-dir=" + folder.resolve("browser")));
    }

    @AfterAll
    static void close() {
        browser.quit();
    }

    @BeforeEach
    void openIndex() {
        browser.get("about:blank");
        browser.get(index("noordhoek"));
    }

    @Test
    void showsOneLanguageAndSwitchesToTheOther() {
        assertEquals(List.of("Documenten"), visible("main > section.documents h2"));
        browser.findElement(By.cssSelector("button[lang=en]")).click();
        assertEquals(List.of("Documents"), visible("main > section.documents h2"));
        assertEquals("en", browser.findElement(By.tagName("html")).getDomAttribute("lang"));
        assertTrue(browser.getCurrentUrl().endsWith("index.html#en"));
    }

    @Test
    void opensEveryDocument() {
        List<String> pages = browser.findElements(By.cssSelector(".documents h4 a")).stream()
                .map(link -> link.getDomProperty("href")).toList();
        assertFalse(pages.isEmpty());
        for (String page : pages) {
            browser.get(page);
            assertEquals(1, browser.findElements(By.tagName("h1")).size(), page);
        }
    }

    @Test
    void findsAPlaceByTheKeyboardAlone() {
        WebElement search = browser.findElement(By.id("search-nl"));
        search.sendKeys("Technici");
        List<WebElement> found = shown(".register[lang=nl] li");
        assertFalse(found.isEmpty(), browser.findElement(By.id("found-nl")).getText());
        assertTrue(found.stream().allMatch(item -> item.getText().toLowerCase(Locale.ROOT).contains("technici")));
        assertEquals(found.size() + " plekken gevonden", browser.findElement(By.id("found-nl")).getText());
        WebElement link = found.getFirst().findElement(By.tagName("a"));
        link.sendKeys(Keys.ENTER);
        String target = browser.getCurrentUrl();
        assertTrue(target.contains("/nl/"), target);
        String anchor = target.substring(target.indexOf('#') + 1);
        assertEquals(1, browser.findElements(By.id(anchor)).size(), target);
    }

    @Test
    void saysWhenNothingIsFound() {
        browser.findElement(By.id("search-nl")).sendKeys("xyzzy");
        assertEquals("Niets gevonden", browser.findElement(By.id("found-nl")).getText());
        assertEquals(List.of(), shown(".register[lang=nl] li"));
    }

    @Test
    void meetsTheRulesOfAccessibility() {
        generate("drachten", "nl");
        browser.get(index("drachten"));
        List<String> pages = Stream.concat(Stream.of(browser.getCurrentUrl()),
                browser.findElements(By.cssSelector(".documents h4 a")).stream()
                        .map(link -> link.getDomProperty("href")))
                .toList();
        for (String page : pages) {
            browser.get(page);
            assertEquals(List.of(), new AxeBuilder().analyze(browser).getViolations().stream()
                    .map(WebsiteTest::description).toList(), page);
        }
    }

    private static void generate(String example, String language) {
        Path program = BuildProducts.ROOT
                .resolve("releng/org.ecosystemstudio.cli.distribution/target/ecosystem/bin/ecosystem");
        Command.Result result = Command.of(program, "generate", BuildProducts.example(example), "--document", "all",
                "--lang", language, "--date", "2026-11-24", "--out", folder.resolve(example)).run();
        assertEquals(0, result.code(), result.err());
    }

    private static String index(String example) {
        return folder.resolve(example).resolve("index.html").toUri().toString();
    }

    private static String description(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at " + rule.getNodes().getFirst().getTarget();
    }

    private static List<String> visible(String selector) {
        return shown(selector).stream().map(WebElement::getText).toList();
    }

    private static List<WebElement> shown(String selector) {
        return browser.findElements(By.cssSelector(selector)).stream().filter(WebElement::isDisplayed).toList();
    }
}
