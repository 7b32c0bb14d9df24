/**
 * Companies whose keys have no form of their own: 32 hexadecimal digits could be anything, but not behind this name.
 */
export const companyNames: readonly string[] =
  "adafruit adobe airtable algolia alibaba amplitude asana assemblyai atlassian beamer bitbucket bittrex bugsnag clearbit cloudflare cloudinary cohere coinbase confluence confluent contentful datadog deepgram discord droneci dropbox etsy facebook fastly finicity finnhub flickr freshbooks freshdesk gitter gocardless heroku hetzner hubspot infura intercom ipinfo jira kraken kucoin linkedin linode lob mailgun mapbox maxmind mattermost meraki messagebird mistral mixpanel newrelic nytimes okta openweather pagerduty plivo postmark pusher rapidapi rollbar sendbird serper shodan snyk sonar splunk spotify squarespace sumologic todoist travisci trello twilio twitch twitter virustotal vonage vultr wandb weatherapi yandex zendesk".split(
    " ",
  );
