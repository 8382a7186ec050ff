using CchcWardIndex.Criteria;

namespace CchcWardIndex.Pages.Shown;

/// <summary>The places of the page that links lead to.</summary>
internal static class Anchors
{
    /// <summary>Where the section of a unit is.</summary>
    public static string Of(Unit unit) => $"don-vi-{unit.Code}";

    /// <summary>Where an area or a criterion of a unit is explained.</summary>
    public static string Of<TCode>(Unit unit, TCode code)
        where TCode : struct, ICode<TCode> => $"don-vi-{unit.Code}-{code.Text}";

    /// <summary>Where an area or a criterion is described as it holds for every unit.</summary>
    public static string Described<TCode>(TCode code)
        where TCode : struct, ICode<TCode> => $"tieu-chi-{code.Text}";
}
