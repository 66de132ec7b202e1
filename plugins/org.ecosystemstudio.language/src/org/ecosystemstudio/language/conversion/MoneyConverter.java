/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.conversion;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.xtext.nodemodel.INode;
import org.ecosystemstudio.language.messages.LanguageMessages;
import org.ecosystemstudio.model.values.Money;

/** A number and the code of a currency of ISO 4217. */
final class MoneyConverter implements ValueReader<Money> {

    private static final int DECIMALS_IN_DOUBT = 3;
    private static final Map<String, String> COMMON = Map.of("\u20AC", "EUR", "euro", "EUR", "euros", "EUR");

    private final DecimalConverter numbers;
    private final LanguageMessages messages;

    MoneyConverter(DecimalConverter numbers, LanguageMessages messages) {
        this.numbers = numbers;
        this.messages = messages;
    }

    @Override
    public Money read(List<Word> words, INode node) {
        int last = words.size() - 1;
        if (last < 1) {
            return null;
        }
        List<Word> number = words.subList(0, last);
        BigDecimal amount = numbers.read(number, node);
        Currency currency = currency(words.get(last), node);
        refuseDottedThousands(number, currency, node);
        return new Money(amount, currency);
    }

    @Override
    public String toString(Money money) {
        return DottedThousands.withoutDoubt(money.amount()) + ' ' + money.currency().getCurrencyCode();
    }

    /** A sum that is a thousand times too small would not be seen in any plan; a currency of three decimals has them. */
    private void refuseDottedThousands(List<Word> number, Currency currency, INode node) {
        String written = Word.join(number).replace(" ", "");
        if (currency.getDefaultFractionDigits() < DECIMALS_IN_DOUBT && DottedThousands.mayBe(written)) {
            throw BadValueException.at(number, messages.text("value.money.thousands", written,
                    DottedThousands.asThousands(written), DottedThousands.asDecimals(written),
                    currency.getCurrencyCode()), node);
        }
    }

    private Currency currency(Word code, INode node) {
        Currency currency = currencyOf(code.text());
        if (currency != null) {
            return currency;
        }
        Currency meant = currencyOf(COMMON.getOrDefault(code.text(), code.text().toUpperCase(Locale.ROOT)));
        throw BadValueException.at(code, meant == null ? messages.text("value.currency", code.text())
                : messages.text("value.currency.case", code.text(), meant.getCurrencyCode()), node);
    }

    private static Currency currencyOf(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
