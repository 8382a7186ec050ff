using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace CchcWardIndex.Pages.Markup;

/// <summary>Renders a page's outermost component.</summary>
internal static class PageRenderer
{
    /// <summary>The whole page as UTF-8, without a mark at the beginning.</summary>
    /// <typeparam name="TPage">The component; like everything in it, it has what it needs when it is made and waits for nothing.</typeparam>
    /// <param name="parameter">Its parameter's name.</param>
    /// <param name="value">What the page is of.</param>
    public static byte[] Write<TPage>(string parameter, object value)
        where TPage : IComponent
    {
        using var renderer = new HtmlRenderer(new Services(), NullLoggerFactory.Instance);
        using var page = new MemoryStream();
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [parameter] = value });
        var written = renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync<TPage>(parameters).ConfigureAwait(true);
            using var writer = new StreamWriter(page, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
            root.WriteHtmlTo(writer);
        });
        written.GetAwaiter().GetResult();
        return page.ToArray();
    }

    // All that components are given from outside: how text is encoded.
    private sealed class Services : IServiceProvider
    {
        private readonly PageEncoder _encoder = new();

        public object? GetService(Type serviceType) => serviceType == typeof(HtmlEncoder) ? _encoder : null;
    }
}
