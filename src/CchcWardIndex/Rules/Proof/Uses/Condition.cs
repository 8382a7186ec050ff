namespace CchcWardIndex.Rules.Proof.Uses;

/// <summary>When a rule of a use holds: comparisons joined by and, or and not, and nothing else, so that every case can be followed to its end.</summary>
internal abstract record Condition
{
    /// <summary>This condition and every part of it.</summary>
    public virtual IEnumerable<Condition> Parts => [this];

    /// <summary><c>true</c> or <c>false</c>.</summary>
    internal sealed record Always(bool Holds) : Condition;

    /// <summary><c>&amp;&amp;</c>.</summary>
    internal sealed record Both(Condition Left, Condition Right) : Condition
    {
        public override IEnumerable<Condition> Parts => Left.Parts.Concat(Right.Parts).Prepend(this);
    }

    /// <summary><c>!</c>.</summary>
    internal sealed record Opposite(Condition Of) : Condition
    {
        public override IEnumerable<Condition> Parts => Of.Parts.Prepend(this);
    }

    /// <summary>A yes/no fact.</summary>
    internal sealed record Answer(int Fact) : Condition;

    /// <summary><c>grade == "Tốt"</c>.</summary>
    internal sealed record Graded(string Grade) : Condition;

    /// <summary>A form that stands on one of these sides of zero.</summary>
    internal sealed record Compared : Condition
    {
        private Compared(LinearForm form, Signs signs) => (Form, Signs) = (form, signs);

        public LinearForm Form { get; }

        public Signs Signs { get; }

        /// <summary>One way round only, so that <c>a &lt; b</c> and <c>b &gt; a</c> are the same comparison.</summary>
        public static Compared Of(LinearForm form, Signs signs) => form.Terms is [{ Weight: < 0m }, ..] ? new(form.Turned, signs.Turned()) : new(form, signs);
    }
}
