package io.github.livestatus.testkit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Floating point numbers as each server prints them. */
final class Numbers {

    private Numbers() {}

    /**
     * Returns a number as text: C's {@code %.10e} on Naemon, six significant digits on MK Livestatus and Checkmk, the shortest
     * exact form on the others, and whole ones without a point. Infinity is bare ({@code inf}) if C prints it.
     */
    static String text(ServerKind manner, double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return notFinite(manner, value);
        }
        return switch (manner) {
            case NAEMON -> scientific(new BigDecimal(value), 11);
            case NAGIOS, CHECKMK -> significant(value, 6);
            case ICINGA2, LMD -> significant(value, 17);
            case SHINKEN ->
                value == Math.rint(value) && Math.abs(value) < 1e16
                        ? String.format(Locale.ROOT, "%.1f", value)
                        : significant(value, 17);
        };
    }

    private static String notFinite(ServerKind manner, double value) {
        boolean nan = Double.isNaN(value);
        return switch (manner) {
            case NAEMON -> nan ? "nan" : value > 0 ? "inf" : "-inf";
            case NAGIOS, CHECKMK -> nan ? "null" : value > 0 ? "inf" : "-inf";
            case SHINKEN -> nan ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
            case ICINGA2, LMD -> "null";
        };
    }

    /** Returns one digit, the point, the other digits, and an exponent of at least two digits. */
    private static String scientific(BigDecimal value, int digits) {
        BigDecimal rounded = value.round(new MathContext(digits, RoundingMode.HALF_EVEN));
        String unscaled = rounded.unscaledValue().abs().toString();
        int exponent = rounded.signum() == 0 ? 0 : rounded.precision() - rounded.scale() - 1;
        String padded = rounded.signum() == 0 ? "0".repeat(digits) : unscaled + "0".repeat(digits - unscaled.length());
        return (rounded.signum() < 0 ? "-" : "") + padded.charAt(0) + "." + padded.substring(1) + exponent(exponent);
    }

    private static String exponent(int exponent) {
        return String.format(Locale.ROOT, "e%s%02d", exponent < 0 ? "-" : "+", Math.abs(exponent));
    }

    /** Prints like C's {@code %g}: plain digits unless the exponent is below -4 or at least the number of digits. */
    private static String significant(double value, int digits) {
        if (value == 0) {
            return "0";
        }
        BigDecimal exact = digits < 17 ? new BigDecimal(value) : new BigDecimal(Double.toString(value));
        BigDecimal rounded =
                exact.round(new MathContext(digits, RoundingMode.HALF_EVEN)).stripTrailingZeros();
        int exponent = rounded.precision() - rounded.scale() - 1;
        if (exponent >= -4 && exponent < digits) {
            return rounded.toPlainString();
        }
        String mantissa =
                rounded.scaleByPowerOfTen(-exponent).stripTrailingZeros().toPlainString();
        return mantissa + exponent(exponent);
    }
}
