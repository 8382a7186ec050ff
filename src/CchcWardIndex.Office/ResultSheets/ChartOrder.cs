using System.Xml;

namespace CchcWardIndex.Office.ResultSheets;

/// <summary>
/// Puts the parts of a chart into the order of its schema (ECMA-376, part 1, 21.2). EPPlus appends some where they come to stand wrong, and
/// Excel then offers to repair the file.
/// </summary>
internal static class ChartOrder
{
    private static readonly string[] OfEveryAxis =
    [
        "axId",
        "scaling",
        "delete",
        "axPos",
        "majorGridlines",
        "minorGridlines",
        "title",
        "numFmt",
        "majorTickMark",
        "minorTickMark",
        "tickLblPos",
        "spPr",
        "txPr",
        "crossAx",
        "crosses",
        "crossesAt",
    ];

    private static readonly Dictionary<string, string[]> Orders = new()
    {
        ["chartSpace"] =
        [
            "date1904",
            "lang",
            "roundedCorners",
            "style",
            "clrMapOvr",
            "pivotSource",
            "protection",
            "chart",
            "spPr",
            "txPr",
            "externalData",
            "printSettings",
            "userShapes",
        ],
        ["chart"] = ["title", "autoTitleDeleted", "pivotFmts", "view3D", "floor", "sideWall", "backWall", "plotArea", "legend", "plotVisOnly", "dispBlanksAs"],
        ["barChart"] = ["barDir", "grouping", "varyColors", "ser", "dLbls", "gapWidth", "overlap", "serLines", "axId"],
        ["ser"] = ["idx", "order", "tx", "spPr", "invertIfNegative", "pictureOptions", "dPt", "dLbls", "trendline", "errBars", "cat", "val", "shape"],
        ["dLbls"] =
        [
            "dLbl",
            "delete",
            "numFmt",
            "spPr",
            "txPr",
            "dLblPos",
            "showLegendKey",
            "showVal",
            "showCatName",
            "showSerName",
            "showPercent",
            "showBubbleSize",
            "separator",
            "showLeaderLines",
        ],
        ["scaling"] = ["logBase", "orientation", "max", "min"],
        ["catAx"] = [.. OfEveryAxis, "auto", "lblAlgn", "lblOffset", "tickLblSkip", "tickMarkSkip", "noMultiLvlLbl"],
        ["valAx"] = [.. OfEveryAxis, "crossBetween", "majorUnit", "minorUnit", "dispUnits"],
    };

    /// <summary>The order in which the schema wants the children of an element; null where the element is not one of a bar chart.</summary>
    public static IReadOnlyList<string>? Of(string element) => Orders.GetValueOrDefault(element);

    /// <summary>Sorts the children of every element that has an order. To be called when the chart is finished.</summary>
    public static void Mend(XmlDocument chart)
    {
        foreach (var element in chart.SelectNodes("//*")!.OfType<XmlElement>().Where(element => Orders.ContainsKey(element.LocalName)).ToList())
        {
            var order = Orders[element.LocalName];
            var children = element
                .ChildNodes.OfType<XmlElement>()
                .OrderBy(child => Array.IndexOf(order, child.LocalName) is var at and >= 0 ? at : order.Length)
                .ToList();
            foreach (var child in children)
            {
                element.AppendChild(child);
            }
        }
    }
}
