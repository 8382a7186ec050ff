using System.Globalization;
using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Rounds;

/// <summary>Bên nộp: who sends a file, and what. Each has its own count of revisions.</summary>
public abstract record Sender
{
    private const string FirstAppraisal = "tham-dinh-1_";
    private const string SecondAppraisal = "tham-dinh-2_";
    private const string Explaining = "giai-trinh_";
    private const string Tabled = "bang-so-lieu_";
    private const string Department = "co-quan_";
    private const string Survey = "khao-sat";
    private const string Unknown = "khong-ro-don-vi";

    private Sender(string text) => Text = text;

    /// <summary>As the state, the names of files and the command line spell it: <c>21583</c>, <c>tham-dinh-1_SNV</c>, <c>khao-sat</c>.</summary>
    public string Text { get; }

    /// <summary>The code of the unit or department; the whole text where it is neither.</summary>
    public virtual string Subject => Text;

    /// <summary>The first of the survey's files, to which people point.</summary>
    public static Sender OfSurvey { get; } = new SurveyFile(1);

    /// <summary>Nobody knows.</summary>
    public static Sender Nobody { get; } = new NobodyKnown();

    /// <summary>A unit, of its self-assessment. A text that spells nothing else is one too: whether the set lists it, the set says.</summary>
    public sealed record Assessing(UnitCode Unit) : Sender(Unit.Text);

    /// <summary>A unit, of its explanation.</summary>
    public sealed record Explanation(UnitCode Unit) : Sender(Explaining + Unit.Text)
    {
        /// <inheritdoc/>
        public override string Subject => Unit.Text;
    }

    /// <summary>A department, of its appraisal at one of the two stages.</summary>
    public sealed record Appraising(DepartmentCode Code, AppraisalStage Stage)
        : Sender((Stage == AppraisalStage.First ? FirstAppraisal : SecondAppraisal) + Code.Text)
    {
        /// <inheritdoc/>
        public override string Subject => Code.Text;
    }

    /// <summary>A department, of a file that could not be used.</summary>
    public sealed record OfDepartment(DepartmentCode Code) : Sender(Department + Code.Text)
    {
        /// <inheritdoc/>
        public override string Subject => Code.Text;
    }

    /// <summary>One of the survey's files.</summary>
    /// <param name="Number">Which, from 1.</param>
    public sealed record SurveyFile(int Number) : Sender(Number == 1 ? Survey : string.Create(CultureInfo.InvariantCulture, $"{Survey}-{Number}"));

    /// <summary>Whoever gives a table from outside.</summary>
    /// <param name="Code">The table's code.</param>
    public sealed record Table(string Code) : Sender(Tabled + Code);

    private sealed record NobodyKnown() : Sender(Unknown);

    /// <summary>The sender of a file; of the survey's files each has its own, which is found otherwise.</summary>
    public static Sender Of(SubmittedFile file) =>
        file switch
        {
            { Kind: SubmittedKind.Appraisal } => new Appraising(file.Department.GetValueOrDefault(), AppraisalStage.First),
            { Kind: SubmittedKind.SecondAppraisal } => new Appraising(file.Department.GetValueOrDefault(), AppraisalStage.Second),
            { Kind: SubmittedKind.Explanation } => new Explanation(file.Unit.GetValueOrDefault()),
            { Kind: SubmittedKind.Survey } => OfSurvey,
            { Kind: SubmittedKind.OutsideTable } => new Table(file.Table ?? ""),
            { Unit: { } unit } => new Assessing(unit),
            { Department: { } department } => new OfDepartment(department),
            _ => Nobody,
        };

    /// <summary>As people read it.</summary>
    /// <param name="name">The unit's or department's name; empty where it is neither.</param>
    public string InWords(string name) =>
        this switch
        {
            Appraising { Stage: AppraisalStage.First } when name.Length > 0 => $"{name} (phiếu thẩm định lần 1)",
            Appraising when name.Length > 0 => $"{name} (phiếu thẩm định lần 2)",
            Explanation when name.Length > 0 => $"{name} (phiếu giải trình)",
            _ when name.Length > 0 => name,
            SurveyFile { Number: 1 } => "phiếu khảo sát",
            SurveyFile file => string.Create(CultureInfo.InvariantCulture, $"phiếu khảo sát, tệp thứ {file.Number}"),
            Table table => $"bảng số liệu {table.Code}",
            NobodyKnown => "đơn vị chưa rõ",
            _ => Text,
        };

    /// <summary>As it is spelt.</summary>
    public sealed override string ToString() => Text;

    /// <summary>For tests, as with codes.</summary>
    public static implicit operator Sender(string text) => Read(text);

    /// <summary>The sender that is spelt so.</summary>
    public static Sender Read(string text)
    {
        return text == Unknown ? Nobody
            : After(FirstAppraisal) is { } first ? new Appraising(new DepartmentCode(first), AppraisalStage.First)
            : After(SecondAppraisal) is { } second ? new Appraising(new DepartmentCode(second), AppraisalStage.Second)
            : After(Explaining) is { } explaining ? new Explanation(new UnitCode(explaining))
            : After(Department) is { } department ? new OfDepartment(new DepartmentCode(department))
            : After(Tabled) is { } table ? new Table(table)
            : text == Survey ? OfSurvey
            : After(Survey + "-") is { } digits
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && new SurveyFile(number) is { Number: > 0 } file
            && file.Text == text
                ? file
            : new Assessing(new UnitCode(text));

        string? After(string prefix) => text.StartsWith(prefix, StringComparison.Ordinal) ? text[prefix.Length..] : null;
    }
}
