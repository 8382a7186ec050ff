using System.Globalization;
using CchcWardIndex.Criteria;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CchcWardIndex.Storage.Rows;

/// <summary>A time, in Viet Nam, to the millisecond: so written, times sort as texts.</summary>
internal sealed class TimeConverter()
    : ValueConverter<DateTimeOffset, string>(
        time => time.ToOffset(VietNam.Offset).ToString(Iso.Instant, CultureInfo.InvariantCulture),
        text => DateTimeOffset.ParseExact(text, Iso.Instant, CultureInfo.InvariantCulture)
    );

/// <summary>A day.</summary>
internal sealed class DateConverter()
    : ValueConverter<DateOnly, string>(
        date => date.ToString(Iso.Day, CultureInfo.InvariantCulture),
        text => DateOnly.ParseExact(text, Iso.Day, CultureInfo.InvariantCulture)
    );

/// <summary>A decimal with every digit it has.</summary>
internal sealed class DecimalConverter()
    : ValueConverter<decimal, string>(number => number.ToString(CultureInfo.InvariantCulture), text => decimal.Parse(text, CultureInfo.InvariantCulture));
