/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;

import org.ecosystemstudio.cli.terminal.PrintableText;
import org.ecosystemstudio.language.naming.EditDistance;

import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says, in the language of the call, what is wrong with the arguments, and where to read how it goes. */
final class UsageReport implements IParameterExceptionHandler {

    private static final int MOST_CHANGES = 2;

    private final Invocation invocation;

    UsageReport(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public int handleParseException(ParameterException exception, String[] arguments) {
        PrintStream err = invocation.err();
        err.println(Invocation.NAME + ": " + PrintableText.line(messageOf(exception, List.of(arguments))));
        err.println(invocation.text("usage.seeHelp",
                exception.getCommandLine().getCommandSpec().qualifiedName() + " --help"));
        err.flush();
        return ExitCode.UNUSABLE;
    }

    private String messageOf(ParameterException exception, List<String> arguments) {
        return switch (exception) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing -> missing(missing, arguments);
            case OverwrittenOptionException twice -> invocation.text("usage.twice", nameOf(twice.getOverwritten()));
            default -> exception.getArgSpec() == null || exception.getValue() == null
                    ? invocation.text("usage.wrong")
                    : invocation.text("usage.wrongValue", exception.getValue(), nameOf(exception.getArgSpec()));
        };
    }

    private String unmatched(UnmatchedArgumentException exception) {
        String argument = exception.getUnmatched().getFirst();
        List<String> suggestions = exception.getSuggestions().stream()
                .filter(suggestion -> isAlike(argument, suggestion)).toList();
        String message;
        if (exception.isUnknownOption()) {
            message = invocation.text("usage.unknownOption", argument);
        } else if (exception.getCommandLine().getSubcommands().isEmpty()) {
            message = invocation.text("usage.tooMuch", argument);
        } else {
            message = invocation.text("usage.unknownCommand", argument);
        }
        return suggestions.isEmpty() ? message
                : message + ' ' + invocation.text("didYouMean", suggestions.getFirst());
    }

    /** Whether a slip of the fingers can have made the one of the other: two changes, and in less than half of it. */
    private static boolean isAlike(String written, String meant) {
        int letters = written.replace("-", "").length();
        int distance = EditDistance.between(written, meant, MOST_CHANGES);
        return distance <= MOST_CHANGES && distance * 2 < letters;
    }

    private String missing(MissingParameterException exception, List<String> arguments) {
        List<ArgSpec> missing = exception.getMissing();
        String names = missing.stream().map(UsageReport::nameOf).collect(Collectors.joining(", "));
        boolean isValueMissing = missing.stream().anyMatch(argument -> argument instanceof OptionSpec option
                && arguments.stream().anyMatch(List.of(option.names())::contains));
        return invocation.text(isValueMissing ? "usage.valueMissing" : "usage.missing", names);
    }

    private static String nameOf(ArgSpec argument) {
        return switch (argument) {
            case OptionSpec option -> option.longestName();
            case PositionalParamSpec parameter -> parameter.paramLabel();
            default -> argument.paramLabel();
        };
    }
}
