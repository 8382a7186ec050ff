using System.Xml;

namespace CchcWardIndex.Office.Reading.Gate;

/// <summary>Opens XML that a stranger wrote: no DTD, nothing fetched, nothing kept that is not asked for.</summary>
internal static class SafeXml
{
    private static readonly XmlReaderSettings Evidence = Settings(Limits.Evidence);
    private static readonly XmlReaderSettings SurveyAnswers = Settings(Limits.SurveyAnswers);
    private static readonly XmlReaderSettings Results = Settings(Limits.Results);

    public static XmlReader Open(Stream part, Limits limits) =>
        XmlReader.Create(
            part,
            limits == Limits.Results ? Results
                : limits == Limits.SurveyAnswers ? SurveyAnswers
                : Evidence
        );

    private static XmlReaderSettings Settings(Limits limits) =>
        new()
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            MaxCharactersInDocument = limits.XmlPartBytes,
        };
}
