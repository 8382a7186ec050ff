using CchcWardIndex.Pages.Markup;

namespace CchcWardIndex.Pages.Board;

/// <summary>Bảng theo dõi: how a round stands at this minute. It asks for itself again every half minute, and can be told not to.</summary>
public static class BoardPage
{
    /// <summary>How the path of published results ends.</summary>
    public const string ResultsPath = "/ket-qua";

    internal const string Script = "board.js";

    /// <summary>The policy to be sent with it; the page states the same.</summary>
    public static string Policy => ContentPolicy.Of(Script, mayAskAgain: true) + "; frame-ancestors 'none'";

    /// <summary>Writes the page.</summary>
    /// <returns>UTF-8.</returns>
    public static byte[] Write(BoardFacts facts) => PageRenderer.Write<WholeBoard>(nameof(WholeBoard.Facts), facts);
}
