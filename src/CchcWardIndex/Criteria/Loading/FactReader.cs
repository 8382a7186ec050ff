using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CchcWardIndex.Criteria.Loading;

/// <summary>Reads the facts a criterion declares.</summary>
internal static partial class FactReader
{
    public static Fact Read(StrictObject json)
    {
        var name = json.Text("name");
        if (name.Length > 0 && !Name().IsMatch(name))
        {
            json.Fault("name", DeclaredProblems.BadName(name));
        }

        var type = json.Word(
            "type",
            ("count", FactType.Count),
            ("number", FactType.Number),
            ("percent", FactType.Percent),
            ("date", FactType.Date),
            ("dateTime", FactType.DateTime),
            ("yesNo", FactType.YesNo),
            ("choice", FactType.Choice)
        );
        var decimals = json.OptionalNumber("decimals");
        if (decimals is { } places && (places < 0 || places > 10 || !places.IsMultipleOf(1)))
        {
            json.Fault("decimals", DeclaredProblems.BadDecimals());
            decimals = null;
        }

        var fact = new Fact(name, json.Text("label"), type)
        {
            Unit = json.OptionalText("unit") ?? "",
            Source =
                json.OptionalWord(
                    "source",
                    ("ward", FactSource.Ward),
                    ("department", FactSource.Department),
                    ("survey.valid", FactSource.SurveyValid),
                    ("survey.satisfied", FactSource.SurveySatisfied),
                    ("survey.satisfaction", FactSource.SurveySatisfaction),
                    ("table", FactSource.Table),
                    ("bestOfUnits", FactSource.BestOfUnits),
                    ("leastOfUnits", FactSource.LeastOfUnits),
                    ("meanOfUnits", FactSource.MeanOfUnits),
                    ("medianOfUnits", FactSource.MedianOfUnits),
                    ("rankAmongUnits", FactSource.RankAmongUnits),
                    ("shareAheadAmongUnits", FactSource.ShareAheadAmongUnits)
                ) ?? FactSource.Ward,
            Decimals = (int)(decimals ?? (type == FactType.Count ? 0m : 2m)),
            Min = Limit(json, "min", type),
            Max = Limit(json, "max", type),
            Options = [.. json.OptionalObjects("options").Select(ReadOption)],
            OnlyWhen = json.OptionalText("onlyWhen"),
            Of = json.OptionalText("of"),
            IsWithinGroup = json.OptionalWord("within", ("all", false), ("group", true)) ?? false,
            Table = json.OptionalText("table"),
            Column = json.OptionalText("column"),
            Excusable = json.Flag("excusable"),
        };
        CheckShape(json, fact);
        json.Done();
        return WithDefaultLimits(fact);
    }

    /// <summary>The value of a fact as JSON has it; null, with a fault, where it is of another type.</summary>
    public static FactValue? Value(JsonElement json, FactType type) =>
        type switch
        {
            FactType.YesNo => json.ValueKind is JsonValueKind.True or JsonValueKind.False ? FactValue.Of(json.GetBoolean()) : null,
            FactType.Choice => json.ValueKind == JsonValueKind.String ? FactValue.Of(json.GetString()!.Normalize()) : null,
            FactType.Date => Time(json, Iso.Day),
            FactType.DateTime => Time(json, "yyyy-MM-ddTHH:mm:ss"),
            _ => ExactNumber.Read(json) is { } number ? FactValue.Of(number) : null,
        };

    private static FactValue? Time(JsonElement json, string format) =>
        json.ValueKind == JsonValueKind.String
        && DateTime.TryParseExact(json.GetString(), format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? FactValue.Of(time)
            : null;

    private static Option ReadOption(StrictObject json)
    {
        var option = new Option(json.Text("value"), json.Text("label"));
        json.Done();
        return option;
    }

    private static Limit? Limit(StrictObject json, string key, FactType type)
    {
        if (json.Raw(key) is not { } value)
        {
            return null;
        }

        if (Value(value, type) is { } fixedValue && type is not (FactType.YesNo or FactType.Choice))
        {
            return Criteria.Limit.At(fixedValue);
        }

        if (value.ValueKind == JsonValueKind.String && value.GetString() is { } name && Name().IsMatch(name))
        {
            return Criteria.Limit.AtFact(name);
        }

        json.Fault(key, DeclaredProblems.BadLimit(key));
        return null;
    }

    private static void CheckShape(StrictObject json, Fact fact)
    {
        if (fact.Type == FactType.Choice && fact.Options.Length < 2)
        {
            json.Fault("options", DeclaredProblems.TooFewOptions());
        }

        if (fact.Type != FactType.Choice && fact.Options.Length > 0)
        {
            json.Fault("options", DeclaredProblems.OptionsForbidden());
        }

        foreach (var option in fact.Options.GroupBy(option => option.Value).Where(same => same.Count() > 1))
        {
            json.Fault("options", DeclaredProblems.OptionTwice(option.Key));
        }

        if (fact.Source >= FactSource.BestOfUnits != (fact.Of is not null))
        {
            json.Fault("of", DeclaredProblems.OfAndSource());
        }

        if (fact.Of is null && json.Has("within"))
        {
            json.Fault("within", DeclaredProblems.WithinForbidden());
        }

        if (fact.Source == FactSource.Table ? fact.Table is null || fact.Column is null : fact.Table is not null || fact.Column is not null)
        {
            json.Fault("table", OutsideTableProblems.TableAndSource());
        }

        if (
            fact.Type
            != (
                fact.Source switch
                {
                    FactSource.Ward or FactSource.Department or FactSource.Table => fact.Type,
                    FactSource.SurveySatisfaction or FactSource.ShareAheadAmongUnits => FactType.Percent,
                    FactSource.SurveyValid or FactSource.SurveySatisfied or FactSource.RankAmongUnits => FactType.Count,
                    _ => FactType.Number,
                }
            )
        )
        {
            json.Fault("type", DeclaredProblems.TypeOfSource());
        }
    }

    private static Fact WithDefaultLimits(Fact fact) =>
        fact.Type switch
        {
            FactType.Count or FactType.Number => fact with { Min = fact.Min ?? Criteria.Limit.At(FactValue.Of(0m)) },
            FactType.Percent => fact with { Min = fact.Min ?? Criteria.Limit.At(FactValue.Of(0m)), Max = fact.Max ?? Criteria.Limit.At(FactValue.Of(100m)) },
            _ => fact,
        };

    [GeneratedRegex("^[a-z][A-Za-z0-9]*\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
