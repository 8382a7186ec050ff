using System.Globalization;
using CchcWardIndex.Criteria;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CchcWardIndex.Storage.Rows;

/// <summary>A time, in Viet Nam, to the millisecond: so written, times sort as texts.</summary>
internal sealed class TimeText()
    : ValueConverter<DateTimeOffset, string>(
        time => time.ToOffset(VietNam.Offset).ToString("yyyy-MM-ddTHH:mm:ss.fffzzz", CultureInfo.InvariantCulture),
        text => DateTimeOffset.ParseExact(text, "yyyy-MM-ddTHH:mm:ss.fffzzz", CultureInfo.InvariantCulture)
    );

/// <summary>A day.</summary>
internal sealed class DateText()
    : ValueConverter<DateOnly, string>(
        date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        text => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture)
    );

/// <summary>A decimal with every digit it has.</summary>
internal sealed class DecimalText()
    : ValueConverter<decimal, string>(number => number.ToString(CultureInfo.InvariantCulture), text => decimal.Parse(text, CultureInfo.InvariantCulture));
