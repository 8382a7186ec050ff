namespace CchcWardIndex.Criteria;

/// <summary>What kind of value a fact holds. The name in JSON is the same word in camelCase.</summary>
public enum FactType
{
    /// <summary>A whole number, never negative.</summary>
    Count,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>Percentage points: 97.5 stands for 97,5%.</summary>
    Percent,

    /// <summary>A calendar day in Viet Nam.</summary>
    Date,

    /// <summary>A day and time in Viet Nam (UTC+07:00).</summary>
    DateTime,

    /// <summary>Có or Không.</summary>
    YesNo,

    /// <summary>One of the fact's options.</summary>
    Choice,
}

/// <summary>Who gives the value of a fact.</summary>
public enum FactSource
{
    /// <summary>The ward, on its self-assessment sheet.</summary>
    Ward,

    /// <summary>The department that appraises, on its appraisal sheet: a city system holds the figure.</summary>
    Department,

    /// <summary>The survey: how many answers were valid.</summary>
    SurveyValid,

    /// <summary>The survey: how many answers were satisfied or very satisfied.</summary>
    SurveySatisfied,

    /// <summary>The survey: satisfied among valid answers in percentage points, over all the criterion's questions by their weights; unrounded.</summary>
    SurveySatisfaction,

    /// <summary>A table from outside: nobody types it, and no department appraises it.</summary>
    Table,

    /// <summary>The best value among units (pattern P9); like all below known only when every unit has been read.</summary>
    BestOfUnits,

    /// <summary>The least value among units.</summary>
    LeastOfUnits,

    /// <summary>The mean of the units' values.</summary>
    MeanOfUnits,

    /// <summary>The middle one of the units' values; of an even number the mean of the two in the middle.</summary>
    MedianOfUnits,

    /// <summary>The unit's place among units: one more than there are with a greater value.</summary>
    RankAmongUnits,

    /// <summary>How many of a hundred units have a greater value (pattern P27): below 20 is the best fifth.</summary>
    ShareAheadAmongUnits,
}
